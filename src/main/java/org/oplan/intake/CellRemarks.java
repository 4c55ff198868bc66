package org.oplan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.oplan.edition.FindingWords;
import org.oplan.edition.Terms;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.finding.SourceRef;

/** Puts comments and fills on the cells of a workbook that something was found in. */
final class CellRemarks {
    /** More comments make a workbook slow to open; the sheet of findings lists them all. */
    static final int MOST_COMMENTS = 500;

    private static final int LONGEST_COMMENT = 2_000;
    private static final String AUTHOR = "Oplan";
    private static final int WIDTH_IN_COLUMNS = 4;
    private static final int HEIGHT_IN_ROWS = 8;

    private final XSSFWorkbook workbook;
    private final Terms terms;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    CellRemarks(XSSFWorkbook workbook, Terms terms) {
        this.workbook = workbook;
        this.terms = terms;
    }

    /** Adds a comment to each cell, of which the first findings are the worst. */
    void add(List<Finding> findings) {
        Map<SourceRef, List<Finding>> byCell = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (!finding.source().cell().isEmpty()) {
                byCell.computeIfAbsent(finding.source(), source -> new ArrayList<>())
                        .add(finding);
            }
        }
        byCell.entrySet().stream().limit(MOST_COMMENTS).forEach(entry -> add(entry.getKey(), entry.getValue()));
    }

    private void add(SourceRef source, List<Finding> findings) {
        XSSFSheet sheet = workbook.getSheet(source.sheet());
        if (sheet == null) {
            return;
        }
        XSSFCell cell = cell(sheet, new CellAddress(source.cell()));
        cell.setCellStyle(filled(cell.getCellStyle(), findings.getFirst().severity()));
        StringBuilder text = new StringBuilder();
        findings.forEach(finding -> text.append(text(finding)));
        comment(cell, text.toString().strip());
    }

    private String text(Finding finding) {
        FindingWords words = FindingWords.of(finding, terms);
        return words.severity() + ": " + words.found() + "\n" + words.expected() + "\n" + words.remedy() + "\n\n";
    }

    private static XSSFCell cell(XSSFSheet sheet, CellAddress address) {
        XSSFRow row = sheet.getRow(address.getRow());
        row = row == null ? sheet.createRow(address.getRow()) : row;
        return row.getCell(address.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** A cell has one comment: what the sender wrote there stays, and ours follows. */
    private static void comment(XSSFCell cell, String text) {
        XSSFComment comment = cell.getCellComment();
        String before = "";
        if (comment == null) {
            comment = create(cell);
        } else if (!AUTHOR.equals(comment.getAuthor())) {
            before = comment.getString().getString() + "\n\n";
        }
        String all = before + text;
        comment.setString(
                new XSSFRichTextString(all.length() > LONGEST_COMMENT ? all.substring(0, LONGEST_COMMENT) + "…" : all));
    }

    private static XSSFComment create(XSSFCell cell) {
        int column = cell.getColumnIndex() + 1;
        int row = cell.getRowIndex();
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(0, 0, 0, 0, column, row, column + WIDTH_IN_COLUMNS, row + HEIGHT_IN_ROWS);
        XSSFComment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
        return comment;
    }

    /** The cell's own style with another fill; made once for each style that the workbook has. */
    private XSSFCellStyle filled(XSSFCellStyle style, Severity severity) {
        return styles.computeIfAbsent(style.getIndex() + " " + severity, key -> {
            XSSFCellStyle filled = workbook.createCellStyle();
            filled.cloneStyleFrom(style);
            filled.setFillForegroundColor(new XSSFColor(color(severity), null));
            filled.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return filled;
        });
    }

    private static byte[] color(Severity severity) {
        return switch (severity) {
            case ERROR -> new byte[] {(byte) 0xF8, (byte) 0xC9, (byte) 0xC4};
            case WARNING -> new byte[] {(byte) 0xFD, (byte) 0xEB, (byte) 0xB5};
            case NOTE -> new byte[] {(byte) 0xDC, (byte) 0xE8, (byte) 0xF4};
        };
    }
}
