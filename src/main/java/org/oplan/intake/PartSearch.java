package org.oplan.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Searches the bytes of a part for words that say how it has to be treated.
 *
 * <p>A document type declaration, which no part of a workbook has, is found in UTF-16 as well: if there are zero bytes
 * at the start of a part, they are passed over everywhere.
 */
final class PartSearch {
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HIDDEN = "hidden".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MERGED = "mergeCell".getBytes(StandardCharsets.US_ASCII);
    /** As much of the bytes before as a word could have begun in. */
    private static final int OVERLAP = MERGED.length - 1;

    private static final int SHORTEST = HIDDEN.length;
    private static final int START = 4;
    /** How far each byte lets the search jump if it is the last of a word's first six. */
    private static final int[] JUMPS = jumps();

    private byte[] window = {};
    private int filled;
    private int seen;
    private boolean hasZeros;
    private boolean doctype;
    private boolean marks;

    /** Looks through the next bytes. */
    void look(byte[] bytes, int length) {
        for (int i = 0; seen < START && i < length; i++, seen++) {
            hasZeros |= bytes[i] == 0;
        }
        append(bytes, length);
        search();
        int kept = Math.min(OVERLAP, filled);
        System.arraycopy(window, filled - kept, window, 0, kept);
        filled = kept;
    }

    private void append(byte[] bytes, int length) {
        if (window.length < filled + length) {
            window = Arrays.copyOf(window, filled + length);
        }
        if (!hasZeros) {
            System.arraycopy(bytes, 0, window, filled, length);
            filled += length;
            return;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[i] != 0) {
                window[filled++] = bytes[i];
            }
        }
    }

    /** Horspool's search for three words at once: most bytes are jumped over. */
    private void search() {
        int first = SHORTEST - 1;
        for (int i = first; i < filled; i += JUMPS[window[i] & 0xFF]) {
            switch (window[i]) {
                case 'T' -> doctype |= isAt(i - first, DOCTYPE);
                case 'n' -> marks |= isAt(i - first, HIDDEN);
                case 'C' -> marks |= isAt(i - first, MERGED);
                default -> {}
            }
        }
    }

    private boolean isAt(int start, byte[] word) {
        return start + word.length <= filled && Arrays.equals(window, start, start + word.length, word, 0, word.length);
    }

    private static int[] jumps() {
        int[] jumps = new int[256];
        Arrays.fill(jumps, SHORTEST);
        for (byte[] word : List.of(DOCTYPE, HIDDEN, MERGED)) {
            for (int i = 0; i < SHORTEST - 1; i++) {
                jumps[word[i]] = Math.min(jumps[word[i]], SHORTEST - 1 - i);
            }
        }
        return jumps;
    }

    /** Whether a document type declaration was there. */
    boolean hasDoctype() {
        return doctype;
    }

    /** Whether a sheet may hide or merge something. */
    boolean hasMarks() {
        return marks;
    }
}
