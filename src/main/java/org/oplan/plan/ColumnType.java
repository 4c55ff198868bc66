package org.oplan.plan;

import java.util.Locale;

/** What the cells of a column hold, and how a workbook writes it. */
public enum ColumnType {
    /** The code of the record: letters, digits, points, hyphens. */
    CODE,
    /** A text in every language of the workbook, one column each: {@code title_en}, {@code title_zh}. */
    TEXTS,
    /** A text that is the same in every language, such as a person's name. */
    TEXT,
    /** An exact number. */
    NUMBER,
    /** A share in per cent: {@code 37.2} for 37.2 %, or 0.372 in a cell that is formatted as a percentage. */
    PERCENT,
    /** Money in the workbook's currency, in major units. */
    AMOUNT,
    /** A day. */
    DATE,
    /** One of the values that the definition lists. */
    CHOICE,
    /** The code of a record of another sheet, or of an element of the plan. */
    REFERENCE,
    /** Several such codes, divided by commas. */
    REFERENCES,
    /** An address on the web; https only. */
    LINK,
    /** The name of a picture file in the input folder, {@code training-dakar.jpg}. */
    PICTURE;

    /** Whether each cell is a figure, with a key of its own. */
    public boolean isFigure() {
        return this == NUMBER || this == PERCENT || this == AMOUNT;
    }

    /** Whether the cells hold codes of other records. */
    public boolean isReference() {
        return this == REFERENCE || this == REFERENCES;
    }

    /** The name as definitions write it, {@code amount}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
