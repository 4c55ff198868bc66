package org.oplan.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.oplan.edition.Terms;
import org.oplan.plan.ColumnType;

/**
 * Makes a workbook of the input contract for people to fill in.
 *
 * <p>It has every sheet that its kind of paper can use, with headings and notes in the reader's language, formats, and
 * lists of what may be entered. Filled in, it is read without a finding. Equal orders give equal bytes.
 */
public final class BlankWorkbook {
    private static final int NOTE_WIDTH = 70 * 256;

    private BlankWorkbook() {}

    /**
     * The workbook.
     *
     * @param order what it is for
     * @param terms the language of headings and notes
     */
    public static byte[] of(BlankOrder order, Terms terms) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            write(workbook, order, terms);
            POIXMLProperties.CoreProperties properties =
                    workbook.getProperties().getCoreProperties();
            // The day must not depend on ours.
            properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
            properties.setModified(Optional.of(Date.from(Instant.EPOCH)));
            workbook.write(out);
            return StableZip.repack(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook is made in memory", e);
        }
    }

    private static void write(XSSFWorkbook workbook, BlankOrder order, Terms terms) {
        BlankStyles styles = new BlankStyles(workbook);
        Setting setting = new Setting(order.period(), order.currency(), order.languages());
        List<Columns> sheets = BlankSheets.of(order);
        List<String> names = Stream.concat(Stream.of("Plan"), sheets.stream().map(Columns::sheet))
                .toList();
        XSSFSheet plan = workbook.createSheet("Plan");
        new BlankTable(plan, order, styles, terms, names)
                .write(List.of(Heading.required("property"), Heading.required("value"), Heading.optional("note")));
        writeProperties(plan, order, terms, styles);
        for (Columns columns : sheets) {
            XSSFSheet sheet = workbook.createSheet(columns.sheet());
            new BlankTable(sheet, order, styles, terms, names).write(columns.headings(setting));
        }
        workbook.getSheet("Papers")
                .createRow(1)
                .createCell(0)
                .setCellValue(order.kind().name());
    }

    private static void writeProperties(XSSFSheet plan, BlankOrder order, Terms terms, BlankStyles styles) {
        plan.setColumnWidth(2, NOTE_WIDTH);
        properties(order).forEach((property, value) -> {
            XSSFRow row = plan.createRow(plan.getLastRowNum() + 1);
            row.createCell(0).setCellValue(Headings.word(property, terms.language(), IdentitySheet::isKnown));
            row.createCell(1).setCellValue(value);
            row.createCell(2).setCellValue(terms.text("blank.property." + property.replaceFirst("(?<=title)_.*", "")));
            row.getCell(2).setCellStyle(styles.of(ColumnType.TEXT));
        });
    }

    /** What is known beforehand; the rest is for the sender to fill in. */
    private static Map<String, String> properties(BlankOrder order) {
        Map<String, String> properties = new LinkedHashMap<>();
        String years = order.period().first() + "-" + order.period().last();
        properties.put("format", "oplan-plan-1");
        order.companion().ifPresent(name -> properties.put("workbook", name));
        properties.put("unit", order.unit());
        order.languages().forEach(language -> properties.put("unit_title_" + language, ""));
        if (order.isPlan()) {
            properties.put("part_of", "");
        }
        if (!order.consolidates().isEmpty()) {
            properties.put("consolidates", String.join(", ", order.consolidates()));
        }
        properties.put("period", years);
        properties.put("budget", years);
        properties.put("version", "1");
        properties.put("currency", order.currency().getCurrencyCode());
        properties.put("base_language", order.languages().getFirst());
        properties.put("languages", String.join(", ", order.languages()));
        if (order.languages().size() > 1) {
            properties.put("bilingual", "");
        }
        return properties;
    }
}
