package org.oplan.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file that is there and cannot be read.
 *
 * <p>Its permissions forbid it; a superuser, whom they do not concern, meets a disk error: the memory of another
 * process lies over the file, and its first byte is no address.
 */
record Unreadable(Path file) {

    /** Makes a file unreadable until it is mended. */
    static Unreadable make(Path file) throws IOException, InterruptedException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        boolean isForbidden =
                !Files.isReadable(file) || command("mount", "--bind", "/proc/1/mem", file.toString()) == 0;
        assumeTrue(isForbidden, "nothing is unreadable here");
        return new Unreadable(file);
    }

    /** Makes it readable again. */
    void mend() throws IOException, InterruptedException {
        if (Files.isReadable(file)) {
            command("umount", file.toString());
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private static int command(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }
}
