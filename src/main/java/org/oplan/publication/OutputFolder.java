package org.oplan.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How the output folder is laid out.
 *
 * <pre>
 * current -> sets/4f1c…     what readers open
 * sets/4f1c…/               a published set, never changed
 * returned/                 files that their senders have to mend
 * .oplan/                   what the software needs: database, snapshots of the input, staging
 * </pre>
 *
 * @param root the folder, absolute
 */
public record OutputFolder(Path root) {
    public OutputFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Creates what is missing. */
    public OutputFolder create() throws IOException {
        for (Path folder : List.of(sets(), snapshots(), database(), staging())) {
            Files.createDirectories(folder);
        }
        return this;
    }

    /** The link to the set that readers open. */
    public Path current() {
        return root.resolve("current");
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
        return root.resolve(".oplan/snapshots");
    }

    /** The folder of the database. */
    public Path database() {
        return root.resolve(".oplan/db");
    }

    /** Where all unfinished sets are. */
    public Path staging() {
        return root.resolve(".oplan/staging");
    }

    /** Where a set's documents wait until all of them are there. */
    public Path staging(String set) {
        return staging().resolve(set);
    }
}
