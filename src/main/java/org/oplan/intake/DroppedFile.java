package org.oplan.intake;

import java.nio.file.Path;

/**
 * A file that was handed in, as it was when it was taken.
 *
 * @param path its path below the input folder, with {@code /}
 * @param sha256 SHA-256 of its bytes, lower-case hexadecimal
 * @param size its size in bytes
 * @param snapshot the copy that is read; the sender's own file is never opened again
 */
public record DroppedFile(String path, String sha256, long size, Path snapshot) {}
