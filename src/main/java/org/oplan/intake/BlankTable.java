package org.oplan.intake;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.oplan.edition.Terms;
import org.oplan.finding.Severity;
import org.oplan.plan.ColumnType;

/** A sheet of a blank workbook: its headings, notes, formats and choices. */
final class BlankTable {
    private static final int LAST_ROW = 500;
    /** A spreadsheet takes no longer list of words. */
    private static final int LONGEST_LIST = 255;

    private static final int WIDTH = 18 * 256;
    private static final int WIDE = 44 * 256;
    private static final String LIMIT = "999999999999";

    private final XSSFSheet sheet;
    private final BlankOrder order;
    private final BlankStyles styles;
    private final Terms terms;
    private final List<String> sheets;

    /**
     * A sheet.
     *
     * @param sheets names of all sheets of the workbook
     */
    BlankTable(XSSFSheet sheet, BlankOrder order, BlankStyles styles, Terms terms, List<String> sheets) {
        this.sheet = sheet;
        this.order = order;
        this.styles = styles;
        this.terms = terms;
        this.sheets = List.copyOf(sheets);
    }

    /** Writes the headings, in order, with what belongs to their columns. */
    void write(List<Heading> headings) {
        List<String> names = headings.stream().map(Heading::name).toList();
        sheet.createFreezePane(0, 1);
        sheet.setRightToLeft(terms.language().equals("ar"));
        sheet.createRow(0);
        for (int column = 0; column < names.size(); column++) {
            write(column, headings.get(column), names);
        }
    }

    private void write(int column, Heading heading, List<String> names) {
        BlankColumn kind = BlankColumn.of(order, sheet.getSheetName(), heading.name());
        XSSFCell cell = sheet.getRow(0).createCell(column);
        cell.setCellValue(Headings.word(heading.name(), terms.language(), names::contains));
        cell.setCellStyle(styles.heading());
        comment(cell, note(heading, kind));
        boolean isLong =
                order.languages().stream().anyMatch(language -> heading.name().endsWith("_" + language));
        sheet.setColumnWidth(column, isLong ? WIDE : WIDTH);
        sheet.setDefaultColumnStyle(column, styles.of(kind.type()));
        constrain(column, kind);
    }

    private String note(Heading heading, BlankColumn kind) {
        boolean isRequired =
                heading.whenMissing().filter(Severity.ERROR::equals).isPresent();
        String need = terms.text(isRequired ? "blank.required" : "blank.optional");
        if (!kind.choices().isEmpty()) {
            return need + "\n" + terms.text("blank.choice", Map.of("choices", String.join(", ", kind.choices())));
        }
        if (!kind.target().isEmpty()) {
            return need + "\n" + terms.text("blank.reference", Map.of("sheet", kind.target()));
        }
        return switch (kind.type()) {
            case AMOUNT ->
                need + "\n"
                        + terms.text(
                                "blank.amount",
                                Map.of("currency", order.currency().getCurrencyCode()));
            case DATE -> need + "\n" + terms.text("blank.date");
            case NUMBER -> need + "\n" + terms.text("blank.number");
            case PERCENT -> need + "\n" + terms.text("blank.percent");
            default -> need;
        };
    }

    private void constrain(int column, BlankColumn kind) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        boolean isNumber = kind.type() == ColumnType.AMOUNT || kind.type() == ColumnType.NUMBER;
        DataValidationConstraint constraint;
        if (!kind.choices().isEmpty() && String.join(",", kind.choices()).length() <= LONGEST_LIST) {
            constraint = helper.createExplicitListConstraint(kind.choices().toArray(String[]::new));
        } else if (sheets.contains(kind.target())) {
            constraint = helper.createFormulaListConstraint(kind.target() + "!$A$2:$A$" + (LAST_ROW + 1));
        } else if (isNumber) {
            constraint = helper.createDecimalConstraint(OperatorType.BETWEEN, "-" + LIMIT, LIMIT);
        } else {
            return;
        }
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(1, LAST_ROW, column, column));
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(!isNumber);
        validation.setShowErrorBox(true);
        boolean isOpen = isNumber || kind.type() == ColumnType.TEXT;
        validation.setErrorStyle(isOpen ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
        sheet.addValidationData(validation);
    }

    private void comment(XSSFCell cell, String text) {
        int column = cell.getColumnIndex() + 1;
        XSSFComment comment = sheet.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column, 1, column + 3, 6));
        comment.setString(new XSSFRichTextString(text));
        cell.setCellComment(comment);
    }
}
