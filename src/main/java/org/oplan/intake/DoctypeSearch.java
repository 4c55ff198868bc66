package org.oplan.intake;

import java.nio.charset.StandardCharsets;

/**
 * Searches bytes for the start of a document type declaration, which no part of a workbook has.
 *
 * <p>Zero bytes are passed over, so that it is found in UTF-16 as well.
 */
final class DoctypeSearch {
    private static final byte[] START = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private int matched;
    private boolean found;

    /** Looks through the next bytes. */
    void look(byte[] bytes, int length) {
        for (int i = 0; i < length && !found; i++) {
            byte next = bytes[i];
            if (next == 0) {
                continue;
            }
            if (next == START[matched]) {
                matched++;
                found = matched == START.length;
            } else {
                matched = next == START[0] ? 1 : 0;
            }
        }
    }

    /** Whether the declaration was there. */
    boolean isFound() {
        return found;
    }
}
