package org.oplan.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How one column looks and what may be entered in it.
 *
 * @param kind what its cells hold
 * @param width its width in characters
 * @param required whether every row must fill it
 * @param choices the values that may be entered: words divided by bars, {@code =Sheet} for that sheet's codes, or empty
 * @param prompt what is shown to whoever selects a cell; empty for nothing
 */
public record ColumnRule(Kind kind, int width, boolean required, String choices, String prompt) {

    /** What the cells of a column hold. */
    public enum Kind {
        CODE,
        TEXT,
        DATE,
        YEAR,
        AMOUNT,
        NUMBER,
        SHARE,
        RATIO,
        WEIGHT,
        MONTHS;

        boolean isNumber() {
            return switch (this) {
                case CODE, TEXT, DATE -> false;
                case YEAR, AMOUNT, NUMBER, SHARE, RATIO, WEIGHT, MONTHS -> true;
            };
        }
    }

    private static final TextTable RULES = TextTable.read("/workbook/columns.csv");

    /** The first rule of {@code columns.csv} that matches; a star stands for any sheet or any rest of a name. */
    static ColumnRule of(String sheet, String column) {
        return RULES.rows().stream()
                .filter(row -> matches(TextTable.value(row, "sheet"), sheet))
                .filter(row -> matches(TextTable.value(row, "column"), column))
                .findFirst()
                .map(ColumnRule::of)
                .orElseThrow(() -> new IllegalArgumentException("No rule for " + column + " of " + sheet));
    }

    private static ColumnRule of(Map<String, String> row) {
        return new ColumnRule(
                Kind.valueOf(TextTable.value(row, "kind").toUpperCase(Locale.ROOT)),
                Integer.parseInt(TextTable.value(row, "width")),
                !TextTable.value(row, "required").isEmpty(),
                TextTable.value(row, "choices"),
                TextTable.value(row, "prompt"));
    }

    private static boolean matches(String pattern, String name) {
        return pattern.endsWith("*")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
    }

    List<String> words() {
        return List.of(choices.split("\\|"));
    }
}
