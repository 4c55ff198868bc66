package org.oplan.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.oplan.intake.StableZip;

/** A plan workbook as bytes: the sheet About, then the data sheets. */
final class SampleWorkbook {
    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");
    private static final String ABOUT = "About";

    private SampleWorkbook() {}

    /** A plan's workbook. */
    static byte[] bytes(TextTable about, List<SheetData> sheets) {
        return bytes(about, sheets, TextTable.read("/workbook/sheets.csv"));
    }

    /**
     * The same sheets always give the same bytes.
     *
     * @param about what the sheet About says of the workbook
     * @param sheets the data sheets
     * @param listed the sheets that About lists, with colour and purpose
     */
    static byte[] bytes(TextTable about, List<SheetData> sheets, TextTable listed) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Looks looks = new Looks(workbook);
            TextTable colours = listed.followedBy(TextTable.read("/workbook/optional-sheets.csv"));
            new AboutSheet(workbook.createSheet(ABOUT), looks).draw(about, listed);
            for (SheetData data : sheets) {
                XSSFSheet sheet = workbook.createSheet(data.name());
                sheet.setTabColor(Looks.color(TextTable.value(colours.row("sheet", data.name()), "colour")));
                new DataSheet(sheet, data, looks).draw();
                PrintLayout.apply(sheet, data.table().header().size(), true);
            }
            describe(workbook.getProperties().getCoreProperties(), about);
            workbook.write(out);
            return StableZip.repack(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(POIXMLProperties.CoreProperties properties, TextTable about) {
        properties.setTitle(TextTable.value(about.row("style", "title"), "en"));
        properties.setCreator("Oplan");
        properties.setCreated(Optional.of(Date.from(CREATED)));
        properties.setModified(Optional.of(Date.from(CREATED)));
    }
}
