package org.oplan.publication;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * How the output folder is laid out.
 *
 * <pre>
 * current -> sets/4f1c…     what readers open
 * sets/4f1c…/               a published set, never changed
 * published -> publications/7   what readers open when documents are approved first; then current holds drafts
 * publications/7/           the published documents as they were after the seventh publication
 * returned/                 files that their senders have to mend
 * .oplan/                   what the software needs: database, snapshots of the input, composed papers, staging, log
 * </pre>
 *
 * @param root the folder, absolute
 */
public record OutputFolder(Path root) {
    public OutputFolder {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * Creates what is missing; what the software needs is nobody else's to read or write.
     *
     * @throws IOException if nothing can be created or written there
     */
    public OutputFolder create() throws IOException {
        Files.createDirectories(workspace());
        closeToOthers(workspace());
        for (Path folder : List.of(sets(), snapshots(), database(), staging())) {
            Files.createDirectories(folder);
        }
        requireWritable();
        return this;
    }

    /** Two processes may ask at the same time: that only one goes on is found out later. A byte needs free space. */
    private void requireWritable() throws IOException {
        Path probe = workspace().resolve("writable");
        try (FileChannel file = FileChannel.open(probe, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[1]));
            file.force(true);
            file.truncate(0);
        }
    }

    /** What the software needs. */
    public Path workspace() {
        return root.resolve(".oplan");
    }

    /** What has happened here, for those who look after the machine. */
    public Path log() {
        return workspace().resolve("oplan.log");
    }

    /** The names of the published sets, the newest last. */
    Path order() {
        return workspace().resolve("published");
    }

    /** The link to the set that readers open. */
    public Path current() {
        return root.resolve("current");
    }

    /** The link to the approved and published documents. */
    public Path published() {
        return root.resolve("published");
    }

    /** All publications of approved documents. */
    public Path publications() {
        return root.resolve("publications");
    }

    /** The names of the publications, the newest last. */
    Path publicationOrder() {
        return workspace().resolve("publications");
    }

    /** All published sets. */
    public Path sets() {
        return root.resolve("sets");
    }

    /** What goes back to those who have to mend it. */
    public Path returned() {
        return root.resolve("returned");
    }

    /** Copies of the input, named by their hash. */
    public Path snapshots() {
        return workspace().resolve("snapshots");
    }

    /** The papers of the kept sets as they were composed, named by the hashes of their PDFs. */
    Path papers() {
        return workspace().resolve("papers");
    }

    /** The folder of the database. */
    public Path database() {
        return workspace().resolve("db");
    }

    /** Where all unfinished sets are. */
    public Path staging() {
        return workspace().resolve("staging");
    }

    /** Where a set's documents wait until all of them are there. */
    public Path staging(String set) {
        return staging().resolve(set);
    }

    /** Systems without owner, group and others have rules of their own, which stay as they are. */
    private static void closeToOthers(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        Set<PosixFilePermission> owner = PosixFilePermissions.fromString("rwx------");
        if (view != null && !view.readAttributes().permissions().equals(owner)) {
            view.setPermissions(owner);
        }
    }
}
