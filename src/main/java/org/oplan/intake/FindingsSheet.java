package org.oplan.intake;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.oplan.edition.FindingWords;
import org.oplan.edition.Terms;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/** The sheet of a returned workbook that lists all findings, each with a link to its cell. */
final class FindingsSheet {
    private static final List<String> COLUMNS = List.of("severity", "place", "found", "expected", "remedy", "code");
    private static final int[] WIDTHS = {11, 20, 60, 50, 60, 24};
    private static final int WIDTH_UNIT = 256;
    private static final int PLACE = 1;

    private final XSSFSheet sheet;
    private final Terms terms;
    private final XSSFCellStyle body;
    private final XSSFCellStyle heading;

    private FindingsSheet(XSSFSheet sheet, Terms terms) {
        this.sheet = sheet;
        this.terms = terms;
        XSSFWorkbook workbook = sheet.getWorkbook();
        body = workbook.createCellStyle();
        body.setWrapText(true);
        body.setVerticalAlignment(VerticalAlignment.TOP);
        // What starts like a formula is text all the same, also after somebody has edited the cell.
        body.setQuotePrefixed(true);
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        heading = workbook.createCellStyle();
        heading.setFont(bold);
    }

    /** Adds the sheet, in place of one that an earlier return has left. */
    static void add(XSSFWorkbook workbook, List<Finding> findings, Terms terms) {
        int old = workbook.getSheetIndex(ReturnedWorkbook.FINDINGS);
        if (old >= 0) {
            workbook.removeSheetAt(old);
        }
        FindingsSheet sheet = new FindingsSheet(workbook.createSheet(ReturnedWorkbook.FINDINGS), terms);
        sheet.head();
        findings.forEach(sheet::list);
    }

    private void head() {
        XSSFRow row = sheet.createRow(0);
        for (int column = 0; column < COLUMNS.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(terms.text("returned." + COLUMNS.get(column)));
            cell.setCellStyle(heading);
            sheet.setColumnWidth(column, WIDTHS[column] * WIDTH_UNIT);
        }
        sheet.createFreezePane(0, 1);
    }

    private void list(Finding finding) {
        FindingWords words = FindingWords.of(finding, terms);
        List<String> texts = List.of(
                words.severity(),
                place(finding.source()),
                words.found(),
                words.expected(),
                words.remedy(),
                finding.code());
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int column = 0; column < texts.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(texts.get(column));
            cell.setCellStyle(body);
        }
        if (sheet.getWorkbook().getSheet(finding.source().sheet()) != null) {
            link(row.getCell(PLACE), finding.source());
        }
    }

    private void link(XSSFCell cell, SourceRef source) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        String target = source.cell().isEmpty() ? "A1" : source.cell();
        link.setAddress("'" + source.sheet().replace("'", "''") + "'!" + target);
        cell.setHyperlink(link);
    }

    private static String place(SourceRef source) {
        return source.cell().isEmpty() ? source.sheet() : source.sheet() + "!" + source.cell();
    }
}
