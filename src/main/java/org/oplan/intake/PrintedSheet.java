package org.oplan.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oplan.finding.Finding;
import org.oplan.plan.Period;
import org.oplan.plan.PrintedFigure;

/**
 * Reads the sheet {@code Printed}: the figures and titles of papers, exactly as printed.
 *
 * <pre>
 * table | quantity              | code  | receiver | period    | language | printed
 * 3.2   | output-share-of-total | I.1-1 |          | 2020-2021 |          | 37.2%
 * A.2   | pool-objective        | DOC   | R.1      | 2020      |          | 1,164,561
 * 5.1   | title                 | I.1-1 |          |           | zh       | 跨部门世界大会
 * </pre>
 *
 * <p>What is printed is kept as text: whether it is a number, and the right one, is for the checks to say. A code may
 * be unknown for the same reason.
 */
final class PrintedSheet {
    static final Columns COLUMNS = Columns.of("Printed", "table")
            .required("quantity")
            .required("printed")
            .optional("code", "receiver", "period", "language");
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:\\s*[-–—]\\s*([0-9]{4}))?");

    private PrintedSheet() {}

    static List<PrintedFigure> read(PlanSheets sheets) {
        return sheets.records(COLUMNS, row -> figure(row, sheets.setting()));
    }

    private static PrintedFigure figure(Row row, Setting setting) {
        PrintedFigure.Quantity quantity = row.choice("quantity", PrintedFigure.Quantity.class);
        boolean isTitle = quantity == PrintedFigure.Quantity.TITLE;
        String text = row.text("printed");
        if (text.isEmpty()) {
            row.drop();
        }
        return new PrintedFigure(
                row.text("table"),
                quantity,
                row.optionalText("code"),
                row.optionalText("receiver"),
                isTitle ? setting.period() : period(row, setting.period()),
                isTitle ? language(row, setting.languages()) : "",
                text,
                row.source("printed"));
    }

    private static String language(Row row, List<String> languages) {
        return row.choice("language", languages);
    }

    /** The years that the table states, a single one or a run; those of the plan stand in for unreadable ones. */
    private static Period period(Row row, Period whole) {
        String text = row.text("period");
        Matcher years = YEARS.matcher(text);
        Optional<Period> period = Optional.empty();
        if (years.matches()) {
            int first = Integer.parseInt(years.group(1));
            int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
            period = Optional.of(first).filter(year -> year <= last).map(year -> new Period(year, last));
        }
        if (period.isEmpty()) {
            row.drop();
            if (!text.isEmpty()) {
                row.report(Finding.error(IntakeCodes.BAD_PERIOD, row.source("period"), "value", text));
            }
        }
        period.filter(stated -> !whole.contains(stated.first()) || !whole.contains(stated.last()))
                .ifPresent(stated -> row.refuse(outside(row, stated, whole)));
        return period.orElse(whole);
    }

    private static Finding outside(Row row, Period stated, Period whole) {
        int year = whole.contains(stated.first()) ? stated.last() : stated.first();
        return Finding.error(
                IntakeCodes.YEAR_OUTSIDE_PERIOD,
                row.source("period"),
                "value",
                year,
                "first",
                whole.first(),
                "last",
                whole.last());
    }
}
