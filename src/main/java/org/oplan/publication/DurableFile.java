package org.oplan.publication;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A file that is complete and on the disk, or not there at all.
 *
 * <pre>{@code
 * try (DurableFile file = DurableFile.create(target)) {
 *     render(file.out());
 *     Content content = file.commit();
 * }
 * }</pre>
 *
 * <p>The bytes go to a hidden file beside the target, which {@link #commit} forces to the disk and renames; without a
 * commit, closing deletes it.
 */
public final class DurableFile implements AutoCloseable {
    private final Path target;
    private final Path partial;
    private final FileChannel channel;
    private final MessageDigest digest = Sha256.digest();
    private final OutputStream out;

    private DurableFile(Path target, Path partial, FileChannel channel) {
        this.target = target;
        this.partial = partial;
        this.channel = channel;
        this.out = new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), digest), 1 << 16);
    }

    /**
     * What a committed file holds.
     *
     * @param sha256 SHA-256 of its bytes
     * @param size its size in bytes
     */
    public record Content(String sha256, long size) {}

    /** Starts a file, and the folders above it. */
    public static DurableFile create(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("A file has a folder, unlike " + target);
        }
        Files.createDirectories(folder);
        Path partial = folder.resolve("." + target.getFileName() + ".partial");
        FileChannel channel = FileChannel.open(
                partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        return new DurableFile(target, partial, channel);
    }

    /** Writes a whole file. */
    public static Content write(Path target, byte[] bytes) throws IOException {
        try (DurableFile file = create(target)) {
            file.out().write(bytes);
            return file.commit();
        }
    }

    /** Copies a file. */
    public static Content copy(Path from, Path target) throws IOException {
        try (DurableFile file = create(target)) {
            Files.copy(from, file.out());
            return file.commit();
        }
    }

    /** Where the bytes go. */
    public OutputStream out() {
        return out;
    }

    /** Makes the file appear under its name, in place of an older one. */
    public Content commit() throws IOException {
        out.flush();
        long size = channel.size();
        channel.force(true);
        channel.close();
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(target.toAbsolutePath().getParent());
        return new Content(Sha256.hex(digest.digest()), size);
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            Files.deleteIfExists(partial);
        }
    }

    /** Forces the names in a folder to the disk, on systems that can. */
    @SuppressWarnings("EmptyCatch") // Windows opens no folder, and needs none of this
    static void syncFolder(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // The rename itself has succeeded; only its durability is up to the file system.
        }
    }
}
