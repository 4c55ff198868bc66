package org.oplan.rendering.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Packs compressed parts into an office file; equal parts give equal bytes.
 *
 * <p>The list of content types comes first and the package's relationships second, as readers that stream expect; all
 * other parts follow in the order of their names, all with one time. Java's own zip stream cannot take parts that are
 * compressed already. Layout of the records: the ZIP file format specification, 4.3.7, 4.3.12 and 4.3.16.
 */
final class FixedZip {
    static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final String RELATIONSHIPS = "_rels/.rels";
    private static final Comparator<String> ORDER = Comparator.<String, Boolean>comparing(
                    name -> !name.equals(CONTENT_TYPES))
            .thenComparing(name -> !name.equals(RELATIONSHIPS))
            .thenComparing(Comparator.naturalOrder());

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final short VERSION = 20;
    private static final short NAMES_IN_UTF_8 = 0x0800;
    private static final short DEFLATED = 8;
    /** 1 February 1980, midnight: years from 1980, month and day in seven, four and five bits. */
    private static final int TIME = (2 << 21) | (1 << 16);

    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private final OutputStream out;
    private int offset;

    private FixedZip(OutputStream out) {
        this.out = out;
    }

    /** Writes a file of parts, by their names. */
    static void write(Map<String, PackedPart> parts, OutputStream out) throws IOException {
        SortedMap<String, PackedPart> sorted = new TreeMap<>(ORDER);
        sorted.putAll(parts);
        FixedZip zip = new FixedZip(out);
        for (Map.Entry<String, PackedPart> part : sorted.entrySet()) {
            zip.write(part.getKey().getBytes(StandardCharsets.UTF_8), part.getValue());
        }
        zip.end(sorted.size());
    }

    private void write(byte[] name, PackedPart part) throws IOException {
        out.write(record(LOCAL_LENGTH, LOCAL)
                .putShort(VERSION)
                .put(description(name, part))
                .array());
        out.write(name);
        out.write(part.deflated());
        directory.write(record(CENTRAL_LENGTH, CENTRAL)
                .putShort(VERSION)
                .putShort(VERSION)
                .put(description(name, part))
                .putInt(CENTRAL_LENGTH - Integer.BYTES, offset)
                .array());
        directory.write(name);
        offset += LOCAL_LENGTH + name.length + part.deflated().length;
    }

    /** What the record before a part and the one in the directory both say. */
    private static ByteBuffer description(byte[] name, PackedPart part) {
        int length = LOCAL_LENGTH - Integer.BYTES - Short.BYTES;
        return ByteBuffer.allocate(length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(NAMES_IN_UTF_8)
                .putShort(DEFLATED)
                .putInt(TIME)
                .putInt((int) part.crc())
                .putInt(part.deflated().length)
                .putInt(Math.toIntExact(part.size()))
                .putShort((short) name.length)
                .rewind();
    }

    private void end(int parts) throws IOException {
        directory.writeTo(out);
        out.write(record(END_LENGTH, END)
                .putInt(0)
                .putShort((short) parts)
                .putShort((short) parts)
                .putInt(directory.size())
                .putInt(offset)
                .array());
    }

    private static ByteBuffer record(int length, int signature) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).putInt(signature);
    }
}
