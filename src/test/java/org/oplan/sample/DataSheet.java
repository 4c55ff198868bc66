package org.oplan.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws one data sheet: header, records, frozen header and code, filter, choices. */
final class DataSheet {
    private static final Set<String> FOR_PEOPLE = Set.of("origin", "note");
    private static final Set<String> WITHOUT_FILTER = Set.of("Plan", "Papers");
    private static final float HEADER_HEIGHT = 24;
    private static final int WIDTH_UNIT = 256;

    private final XSSFSheet sheet;
    private final SheetData data;
    private final Looks looks;

    DataSheet(XSSFSheet sheet, SheetData data, Looks looks) {
        this.sheet = sheet;
        this.data = data;
        this.looks = looks;
    }

    void draw() {
        List<String> header = data.table().header();
        sheet.createRow(0).setHeightInPoints(HEADER_HEIGHT);
        DropDowns dropDowns = new DropDowns(sheet);
        for (int column = 0; column < header.size(); column++) {
            ColumnRule rule = data.rule(header.get(column));
            drawHeading(column, header.get(column), rule);
            sheet.setColumnWidth(column, rule.width() * WIDTH_UNIT);
            sheet.setDefaultColumnStyle(column, looks.body(rule.kind()));
            dropDowns.add(column, header.get(column), rule);
        }
        drawRecords(header);
        sheet.createFreezePane(1, 1);
        sheet.addIgnoredErrors(all(header), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        if (!WITHOUT_FILTER.contains(data.name())) {
            sheet.setAutoFilter(all(header));
        }
    }

    private CellRangeAddress all(List<String> header) {
        return new CellRangeAddress(0, data.table().rows().size(), 0, header.size() - 1);
    }

    private void drawHeading(int column, String name, ColumnRule rule) {
        String fill = FOR_PEOPLE.contains(name) ? Looks.GREY : rule.required() ? Looks.BLUE : Looks.LIGHT_BLUE;
        XSSFCell cell = sheet.getRow(0).createCell(column);
        cell.setCellValue(name);
        cell.setCellStyle(
                looks.heading(fill, rule.kind().isNumber() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT));
    }

    private void drawRecords(List<String> header) {
        int number = 1;
        for (Map<String, String> cells : data.table().rows()) {
            XSSFRow row = sheet.createRow(number++);
            for (int column = 0; column < header.size(); column++) {
                ColumnRule.Kind kind = data.rule(header.get(column)).kind();
                XSSFCell cell = row.createCell(column);
                cell.setCellStyle(looks.body(kind));
                fill(cell, kind, TextTable.value(cells, header.get(column)));
            }
            RowHeight.fit(row);
        }
    }

    private static void fill(XSSFCell cell, ColumnRule.Kind kind, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (kind == ColumnRule.Kind.DATE) {
            cell.setCellValue(LocalDate.parse(value));
        } else if (kind.isNumber()) {
            cell.setCellValue(new BigDecimal(value).doubleValue());
        } else {
            cell.setCellValue(value);
        }
    }
}
