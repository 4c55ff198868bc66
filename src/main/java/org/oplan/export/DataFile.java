package org.oplan.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file for machines, or for people with a spreadsheet, that accompanies the documents of a plan.
 *
 * @param name its name in the folder of the plan, {@code figures.csv}
 * @param content writes it; each time the same bytes
 */
public record DataFile(String name, Content content) {

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all bytes and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** A file whose bytes are known. */
    static DataFile of(String name, byte[] bytes) {
        return new DataFile(name, out -> out.write(bytes));
    }

    /** All bytes of the file. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        return out.toByteArray();
    }
}
