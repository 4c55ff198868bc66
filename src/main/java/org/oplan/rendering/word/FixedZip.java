package org.oplan.rendering.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an office file anew so that equal contents give equal bytes.
 *
 * <p>The list of content types comes first and the package's relationships second, as readers that stream expect; all
 * other parts follow in the order of their names, all with one time and one level of compression.
 */
final class FixedZip {
    /** Not the earliest time that a zip can hold: Java writes that one with the zone of the machine. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String RELATIONSHIPS = "_rels/.rels";
    private static final Comparator<String> ORDER = Comparator.<String, Boolean>comparing(
                    name -> !name.equals(CONTENT_TYPES))
            .thenComparing(name -> !name.equals(RELATIONSHIPS))
            .thenComparing(Comparator.naturalOrder());

    private FixedZip() {}

    static byte[] repack(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts(zip).entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static SortedMap<String, byte[]> parts(byte[] zip) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>(ORDER);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
