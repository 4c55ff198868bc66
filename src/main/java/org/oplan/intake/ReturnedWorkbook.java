package org.oplan.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.oplan.catalogue.PlanSheetNames;
import org.oplan.edition.Terms;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/**
 * Makes the copy of a workbook that goes back to its sender.
 *
 * <p>The cells that are wrong have a comment and a fill; the sheet {@value #FINDINGS} lists everything with links. All
 * else in the workbook is as the sender left it. Equal input gives equal bytes.
 */
public final class ReturnedWorkbook {
    /** The sheet that lists what was found; when a returned workbook is handed in again, it is not read. */
    static final String FINDINGS = PlanSheetNames.FINDINGS;
    /** Larger workbooks take more memory to copy than they are worth. */
    static final long MOST_BYTES = 5_000_000;

    /** When a workbook does not say when it was changed; the day must not depend on ours. */
    private static final Instant UNKNOWN_DAY = Instant.EPOCH;

    private ReturnedWorkbook() {}

    /**
     * The annotated copy.
     *
     * @param file the workbook as it was handed in
     * @param findings what was found in it, worst first
     * @param terms the sender's language
     * @return empty if the workbook is too large, unsafe or too damaged to be copied
     */
    public static Optional<byte[]> of(DroppedFile file, List<Finding> findings, Terms terms) {
        SourceRef source = SourceRef.ofFile(file.path(), file.sha256());
        boolean canCopy = file.size() <= MOST_BYTES
                && FileKind.of(file) == FileKind.WORKBOOK
                && PackageScan.scan(file.snapshot(), source).findings().isEmpty();
        return canCopy ? copy(file, findings, terms) : Optional.empty();
    }

    private static Optional<byte[]> copy(DroppedFile file, List<Finding> findings, Terms terms) {
        try (InputStream in = Files.newInputStream(file.snapshot());
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new CellRemarks(workbook, terms).add(findings);
            FindingsSheet.add(workbook, findings, terms);
            keepDay(workbook.getProperties().getCoreProperties());
            workbook.write(out);
            return Optional.of(StableZip.repack(out.toByteArray()));
        } catch (IOException | RuntimeException damage) {
            // The parser answers damaged parts with exceptions of every kind; the findings are listed elsewhere then.
            return Optional.empty();
        }
    }

    private static void keepDay(POIXMLProperties.CoreProperties properties) {
        if (properties.getModified() == null) {
            properties.setModified(Optional.of(Date.from(UNKNOWN_DAY)));
        }
    }
}
