package org.oplan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Keeps copies of files under the SHA-256 of their bytes. */
final class SnapshotStore {
    private static final int BUFFER = 1 << 16;

    private final Path directory;

    SnapshotStore(Path directory) {
        this.directory = directory;
    }

    /**
     * Copies a file and hashes the very bytes that are copied.
     *
     * @return the copy; none if the file was written to meanwhile
     * @throws IOException if the file cannot be read
     * @throws UncheckedIOException if the copy cannot be written
     */
    Optional<Snapshot> copy(Path file) throws IOException {
        BasicFileAttributes before = attributes(file);
        Path copy = newFile();
        try {
            MessageDigest digest = sha256();
            long size;
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                size = copy(in, copy, digest);
            }
            BasicFileAttributes after = attributes(file);
            boolean isChanging = size != before.size()
                    || size != after.size()
                    || !before.lastModifiedTime().equals(after.lastModifiedTime());
            return isChanging
                    ? Optional.empty()
                    : Optional.of(keep(copy, HexFormat.of().formatHex(digest.digest()), size));
        } finally {
            delete(copy);
        }
    }

    private static long copy(InputStream in, Path copy, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(copy)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                write(out, buffer, read);
                size += read;
            }
        }
        return size;
    }

    private static void write(OutputStream out, byte[] bytes, int length) {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a snapshot", e);
        }
    }

    private Path newFile() {
        try {
            Files.createDirectories(directory);
            return Files.createTempFile(directory, "incoming-", ".tmp");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the snapshots in " + directory, e);
        }
    }

    private Snapshot keep(Path copy, String sha256, long size) {
        Path kept = directory.resolve(sha256);
        try {
            if (!Files.exists(kept) || Files.size(kept) != size) {
                Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return new Snapshot(sha256, size, kept);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the snapshot " + kept, e);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + copy, e);
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * A copy that is kept.
     *
     * @param sha256 SHA-256 of its bytes, lower-case hexadecimal
     * @param size its size in bytes
     * @param path where it is
     */
    record Snapshot(String sha256, long size, Path path) {}
}
