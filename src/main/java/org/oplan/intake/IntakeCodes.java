package org.oplan.intake;

/** The codes of all findings that reading can raise; their words are in {@code terms/LANGUAGE/findings.properties}. */
final class IntakeCodes {
    // The input folder
    static final String INPUT_FOLDER_MISSING = "input-folder-missing";
    static final String INPUT_FOLDER_EMPTY = "input-folder-empty";
    static final String FILE_UNREADABLE = "file-unreadable";
    static final String FILE_NAME_INVISIBLE = "file-name-invisible";
    static final String FILE_EMPTY = "file-empty";
    static final String FILE_OPEN = "file-open";
    static final String FILE_CHANGING = "file-changing";
    static final String FILE_OF_OTHER_KIND = "file-of-other-kind";
    static final String WORKBOOK_OF_OTHER_FORMAT = "workbook-of-other-format";
    static final String LINK_NOT_FOLLOWED = "link-not-followed";
    static final String SAME_CONTENT = "same-content";

    // Pictures
    static final String PICTURE_UNREADABLE = "picture-unreadable";
    static final String PICTURE_TOO_LARGE = "picture-too-large";
    static final String PICTURE_TURNED = "picture-turned";
    static final String PICTURE_MISSING = "picture-missing";
    static final String PICTURE_NAME_TAKEN = "picture-name-taken";
    static final String PICTURE_UNUSED = "picture-unused";

    // The workbook as a package of parts
    static final String NOT_A_WORKBOOK = "not-a-workbook";
    static final String WORKBOOK_ENCRYPTED = "workbook-encrypted";
    static final String WORKBOOK_DAMAGED = "workbook-damaged";
    static final String WORKBOOK_TOO_LARGE = "workbook-too-large";
    static final String WORKBOOK_TOO_MANY_PARTS = "workbook-too-many-parts";
    static final String WORKBOOK_TOO_DENSE = "workbook-too-dense";
    static final String FORBIDDEN_PART = "forbidden-part";
    static final String DUPLICATE_PART = "duplicate-part";
    static final String DOCUMENT_TYPE = "document-type";

    // Sheets and columns
    static final String MISSING_SHEET = "missing-sheet";
    static final String UNKNOWN_SHEET = "unknown-sheet";
    static final String SHEET_TOO_LARGE = "sheet-too-large";
    static final String MISSING_COLUMN = "missing-column";
    static final String UNKNOWN_COLUMN = "unknown-column";
    static final String HEADING_REPAIRED = "heading-repaired";
    static final String SHEET_HIDDEN = "sheet-hidden";
    static final String ROWS_HIDDEN = "rows-hidden";
    static final String COLUMNS_HIDDEN = "columns-hidden";
    static final String CELLS_MERGED = "cells-merged";
    static final String DUPLICATE_COLUMN = "duplicate-column";
    static final String SHEET_DEFINED_TWICE = "sheet-defined-twice";
    static final String YEAR_COLUMN_OUTSIDE_PERIOD = "year-column-outside-period";

    // Cells
    static final String BLANK_CELL = "blank-cell";
    static final String ERROR_CELL = "error-cell";
    static final String FORBIDDEN_FORMULA = "forbidden-formula";
    static final String FORMULA_WITHOUT_VALUE = "formula-without-value";
    static final String MALFORMED_CODE = "malformed-code";
    static final String DUPLICATE_CODE = "duplicate-code";
    static final String BAD_NAME = "bad-name";
    static final String BAD_CHOICE = "bad-choice";
    static final String BAD_LINK = "bad-link";
    static final String NOT_A_NUMBER = "not-a-number";
    static final String UNCLEAR_NUMBER = "unclear-number";
    static final String NUMBER_AS_TEXT = "number-as-text";
    static final String NUMBER_TOO_LARGE = "number-too-large";
    static final String PERCENT_AS_TEXT = "percent-as-text";
    static final String SHARE_UNIT_UNCLEAR = "share-unit-unclear";
    static final String TOO_MANY_DECIMALS = "too-many-decimals";
    static final String DATE_AS_TEXT = "date-as-text";
    static final String BAD_DATE = "bad-date";
    static final String YEAR_OUTSIDE_PERIOD = "year-outside-period";
    static final String UNKNOWN_AUDIENCE = "unknown-audience";
    static final String INDICATOR_WITHOUT_OUTCOME = "indicator-without-outcome";

    // What a workbook says that it is
    static final String WRONG_FORMAT = "wrong-format";
    static final String MISSING_PROPERTY = "missing-property";
    static final String UNKNOWN_PROPERTY = "unknown-property";
    static final String BAD_PERIOD = "bad-period";
    static final String BUDGET_OUTSIDE_PERIOD = "budget-outside-period";
    static final String BAD_CURRENCY = "bad-currency";
    static final String BAD_LANGUAGE = "bad-language";
    static final String PLAN_SUPERSEDED = "plan-superseded";
    static final String PLAN_CLAIMED_TWICE = "plan-claimed-twice";
    static final String COMPANION_WITHOUT_PLAN = "companion-without-plan";
    static final String COMPANION_CURRENCY = "companion-of-other-currency";

    // The ledger
    static final String UNKNOWN_CSV = "unknown-csv";
    static final String ENCODING_RECOGNIZED = "encoding-recognized";
    static final String ENCODING_UNCLEAR = "encoding-unclear";
    static final String CSV_UNREADABLE = "csv-unreadable";
    static final String SURPLUS_VALUES = "surplus-values";
    static final String BAD_MONTH = "bad-month";
    static final String BAD_LEDGER_AMOUNT = "bad-ledger-amount";
    static final String AMOUNTS_REWRITTEN = "amounts-rewritten";
    static final String MORE_BAD_LINES = "more-bad-lines";
    static final String UNIT_WITHOUT_PLAN = "unit-without-plan";
    static final String UNIT_WITH_TWO_CURRENCIES = "unit-with-two-currencies";
    static final String LEDGER_SUM_TOO_LARGE = "ledger-sum-too-large";

    private IntakeCodes() {}
}
