package org.oplan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/**
 * Looks through a workbook's package of parts before any parser opens it.
 *
 * <p>Everything is unpacked once and thrown away: what a package says about its own sizes is not believed.
 */
final class PackageScan {
    static final long MOST_BYTES = 20_000_000;
    static final long MOST_BYTES_OF_PART = 100_000_000;
    static final long MOST_BYTES_UNPACKED = 200_000_000;
    static final int MOST_PARTS = 500;
    static final int HIGHEST_RATIO = 50;
    /** Small parts compress well; they do no harm. */
    private static final long SMALL_PART = 100_000;

    private static final int BUFFER = 1 << 16;

    private final SourceRef source;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> marked = new HashSet<>();
    private long unpacked;

    private PackageScan(SourceRef source) {
        this.source = source;
    }

    /**
     * What was found.
     *
     * @param findings what forbids to open the workbook; nothing if it is safe
     * @param marked names of the parts that may hide or merge something
     */
    record Result(List<Finding> findings, Set<String> marked) {
        Result {
            findings = List.copyOf(findings);
            marked = Set.copyOf(marked);
        }
    }

    /** Looks through a package. */
    static Result scan(Path file, SourceRef source) {
        PackageScan scan = new PackageScan(source);
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                scan.report(tooLarge(source, source.file(), size, MOST_BYTES));
                return scan.result();
            }
            try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
                scan.scan(zip);
            }
        } catch (IOException | RuntimeException damage) {
            // The zip reader answers damage with exceptions of several kinds, some of them unchecked.
            scan.report(Finding.error(IntakeCodes.WORKBOOK_DAMAGED, source));
        }
        return scan.result();
    }

    private Result result() {
        return new Result(findings, marked);
    }

    private void scan(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
        if (parts.size() > MOST_PARTS) {
            report(Finding.error(
                    IntakeCodes.WORKBOOK_TOO_MANY_PARTS, source, "count", parts.size(), "limit", MOST_PARTS));
            return;
        }
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry part : parts) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                report(Finding.error(IntakeCodes.DUPLICATE_PART, source, "part", part.getName()));
            } else if (!WorkbookParts.isAllowed(name)) {
                report(Finding.error(IntakeCodes.FORBIDDEN_PART, source, "part", part.getName()));
            } else if (!unpack(zip, part)) {
                return;
            }
        }
        if (!names.contains("xl/workbook.xml") && findings.isEmpty()) {
            report(Finding.error(IntakeCodes.NOT_A_WORKBOOK, source));
        }
    }

    /** Unpacks a part into nothing; says whether to go on. */
    private boolean unpack(ZipFile zip, ZipArchiveEntry part) throws IOException {
        if (part.getMethod() != ZipEntry.STORED && part.getMethod() != ZipEntry.DEFLATED) {
            throw new ZipException(part.getName() + " is packed in a way that no spreadsheet uses");
        }
        PartSearch search = new PartSearch();
        CRC32 checksum = new CRC32();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        Inflater inflater = new Inflater(true);
        try (InputStream in = content(zip, part, inflater)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                unpacked += read;
                search.look(buffer, read);
                checksum.update(buffer, 0, read);
                if (exceeds(part, size)) {
                    return false;
                }
            }
        } finally {
            inflater.end();
        }
        if (checksum.getValue() != part.getCrc()) {
            // The parsers do not look at it: a flipped bit could pass for another digit.
            throw new ZipException("The checksum of " + part.getName() + " does not fit");
        }
        if (search.hasMarks()) {
            marked.add(part.getName());
        }
        if (search.hasDoctype() && !part.getName().toLowerCase(Locale.ROOT).startsWith("xl/media/")) {
            report(Finding.error(IntakeCodes.DOCUMENT_TYPE, source, "part", part.getName()));
        }
        return true;
    }

    /** The content of a part; the library's own stream unpacks half a kilobyte at a time, which takes twice as long. */
    private static InputStream content(ZipFile zip, ZipArchiveEntry part, Inflater inflater) throws IOException {
        InputStream raw = zip.getRawInputStream(part);
        return part.getMethod() == ZipEntry.STORED ? raw : new InflaterInputStream(raw, inflater, BUFFER);
    }

    private boolean exceeds(ZipArchiveEntry part, long size) {
        if (size > MOST_BYTES_OF_PART) {
            report(tooLarge(source, part.getName(), size, MOST_BYTES_OF_PART));
        } else if (unpacked > MOST_BYTES_UNPACKED) {
            report(tooLarge(source, source.file(), unpacked, MOST_BYTES_UNPACKED));
        } else if (size > SMALL_PART && size / HIGHEST_RATIO > Math.max(1, part.getCompressedSize())) {
            report(Finding.error(
                    IntakeCodes.WORKBOOK_TOO_DENSE, source, "part", part.getName(), "limit", HIGHEST_RATIO));
        } else {
            return false;
        }
        return true;
    }

    private void report(Finding finding) {
        findings.add(finding);
    }

    private static Finding tooLarge(SourceRef source, String what, long size, long limit) {
        return Finding.error(
                IntakeCodes.WORKBOOK_TOO_LARGE, source, "part", what, "size", size, "limit", limit / 1_000_000);
    }
}
