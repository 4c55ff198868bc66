package org.oplan.rendering.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * One part of an office file, compressed as it is written.
 *
 * <p>The largest part of a file is known last, and the list of parts stands first in it: so parts are kept in their
 * compressed form, some thirty times smaller, until the file is put together.
 *
 * @param crc the CRC-32 of the content
 * @param size how many bytes the content has
 * @param deflated the compressed content
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record PackedPart(long crc, long size, byte[] deflated) {

    static PackedPart of(byte[] content) {
        try (Press press = new Press()) {
            return press.pack(content);
        }
    }

    static PackedPart of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Compresses one part after the other, piece by piece. */
    static final class Press implements AutoCloseable {
        private static final int BUFFER = 8192;

        private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        private final CRC32 crc = new CRC32();
        private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
        private final byte[] buffer = new byte[BUFFER];

        /** Writes a whole part. */
        PackedPart pack(byte[] content) {
            write(content);
            return end();
        }

        void write(String text) {
            write(text.getBytes(StandardCharsets.UTF_8));
        }

        private void write(byte[] content) {
            crc.update(content);
            deflater.setInput(content);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }

        /** Ends a part; what is written next belongs to another. */
        PackedPart end() {
            deflater.finish();
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            PackedPart part = new PackedPart(crc.getValue(), deflater.getBytesRead(), packed.toByteArray());
            deflater.reset();
            crc.reset();
            packed.reset();
            return part;
        }

        @Override
        public void close() {
            deflater.end();
        }
    }
}
