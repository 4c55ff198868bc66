package org.oplan.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Finds out how a text file is encoded.
 *
 * <p>A byte order mark says it; so do the zero bytes of UTF-16. Anything else is UTF-8 if all of it is. If not, it is
 * GB18030 or Windows-1252 only if every byte beyond ASCII fits the one and not the other: nothing is guessed.
 */
final class CsvEncoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4_096;
    private static final int BUFFER = 1 << 16;

    private CsvEncoding() {}

    /** The encoding; empty if it cannot be told. */
    static Optional<Charset> of(Path file) throws IOException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        Optional<Charset> told = byMark(sample).or(() -> byZeros(sample));
        if (told.isPresent()) {
            return told;
        }
        return isUtf8(file) ? Optional.of(StandardCharsets.UTF_8) : byBytes(file);
    }

    private static Optional<Charset> byMark(byte[] sample) {
        String start = HexFormat.of().formatHex(Arrays.copyOf(sample, Math.min(sample.length, 3)));
        if (start.equals("efbbbf")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (start.startsWith("fffe")) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return start.startsWith("feff") ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** In UTF-16 every other byte of a header line is zero. */
    private static Optional<Charset> byZeros(byte[] sample) {
        int[] zeros = new int[2];
        for (int i = 0; i < sample.length; i++) {
            zeros[i % 2] += sample[i] == 0 ? 1 : 0;
        }
        int many = sample.length / 4;
        if (zeros[1] > many && zeros[0] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > many && zeros[1] == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean isUtf8(Path file) throws IOException {
        char[] buffer = new char[BUFFER];
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            int read = reader.read(buffer);
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Optional<Charset> byBytes(Path file) throws IOException {
        HighBytes bytes = new HighBytes();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                bytes.add(next);
            }
        }
        bytes.add('\n');
        if (bytes.fitChinese() == bytes.fitWestern()) {
            return Optional.empty();
        }
        return Optional.of(bytes.fitChinese() ? GB18030 : WINDOWS_1252);
    }
}
