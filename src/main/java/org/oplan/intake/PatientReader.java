package org.oplan.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Reads on as long as records keep coming, and gives up on one that does not end.
 *
 * <p>A quotation mark that is never closed would otherwise draw a whole file into memory.
 */
final class PatientReader extends FilterReader {
    private final int patience;
    private long left;

    /** A reader that gives up after a number of characters without a record. */
    PatientReader(Reader reader, int patience) {
        super(reader);
        this.patience = patience;
        this.left = patience;
    }

    /** A record has come; patience is restored. */
    void renew() {
        left = patience;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        spend(character < 0 ? 0 : 1);
        return character;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        spend(Math.max(0, read));
        return read;
    }

    private void spend(int characters) throws IOException {
        left -= characters;
        if (left < 0) {
            throw new TooLongException();
        }
    }

    /** A record is too long to be one. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
