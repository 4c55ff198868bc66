package org.oplan.sample;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The choices and the prompts of a sheet's columns, for its rows and for those still to come. */
final class DropDowns {
    private static final int LAST_ROW = 500;
    private static final String LIMIT = "999999999999";

    private final XSSFSheet sheet;
    private final DataValidationHelper helper;

    DropDowns(XSSFSheet sheet) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
    }

    /** Adds what the rule asks for to a column; most text columns take anything and say nothing. */
    void add(int column, String name, ColumnRule rule) {
        boolean choice = !rule.choices().isEmpty();
        if (!choice && !rule.kind().isNumber() && rule.prompt().isEmpty()) {
            return;
        }
        DataValidation validation =
                helper.createValidation(constraint(rule), new CellRangeAddressList(1, LAST_ROW, column, column));
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(choice);
        validation.setShowErrorBox(choice || rule.kind().isNumber());
        validation.setErrorStyle(choice ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        if (!rule.prompt().isEmpty()) {
            validation.createPromptBox(name, rule.prompt());
            validation.setShowPromptBox(true);
        }
        sheet.addValidationData(validation);
    }

    private DataValidationConstraint constraint(ColumnRule rule) {
        if (rule.choices().startsWith("=")) {
            String codes = rule.choices().substring(1) + "!$A$2:$A$" + (LAST_ROW + 1);
            return helper.createFormulaListConstraint(codes);
        }
        if (!rule.choices().isEmpty()) {
            return helper.createExplicitListConstraint(rule.words().toArray(String[]::new));
        }
        return rule.kind().isNumber()
                ? helper.createDecimalConstraint(OperatorType.BETWEEN, "-" + LIMIT, LIMIT)
                : helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, "32767", null);
    }
}
