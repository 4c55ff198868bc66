package org.oplan.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The General Secretariat's plan with the figures that a paper prints.
 *
 * @param figures what is printed
 * @param isCorrected whether the plan itself is to have no gaps
 */
record PrintedPaper(PaperFigures figures, boolean isCorrected) {

    /** The paper with its defects. */
    static PrintedPaper asPrinted() {
        return new PrintedPaper(PaperFigures.asPrinted(), false);
    }

    /** The paper as it should have been. */
    static PrintedPaper corrected() {
        return new PrintedPaper(CorrectedFigures.all(), true);
    }

    byte[] bytes(String name) {
        return SampleWorkbook.bytes(TextTable.read("/printed-2020-2023/about-" + name + ".csv"), sheets());
    }

    /** The sheets of the plan, its costs as the paper prints them, no declared totals, and the sheet Printed. */
    List<SheetData> sheets() {
        List<SheetData> sheets = new ArrayList<>();
        for (SheetData sheet : GeneralSecretariat.sheets()) {
            TextTable table = switch (sheet.name()) {
                case "Controls" -> new TextTable(sheet.table().header(), List.of());
                case "Pools" -> pools(sheet.table());
                case "Outcomes" -> isCorrected ? measured(sheet.table()) : sheet.table();
                case "Quantities" -> quantities(sheet.table());
                case "Papers" -> alone(sheet.table());
                default -> sheet.table();
            };
            sheets.add(new SheetData(sheet.name(), table));
        }
        sheets.add(new SheetData("Printed", figures.sheet()));
        return sheets;
    }

    /** The paper is checked by itself, so it names no other that would have to be there. */
    private static TextTable alone(TextTable table) {
        return new TextTable(
                table.header(),
                table.rows().stream().map(row -> with(row, "adopted_by", "")).toList());
    }

    /** A pool holds the sum of its printed cells. */
    private TextTable pools(TextTable table) {
        return new TextTable(
                table.header(),
                table.rows().stream()
                        .map(row -> with(row, "2020", Long.toString(poolSum(TextTable.value(row, "code")))))
                        .toList());
    }

    private TextTable quantities(TextTable table) {
        return new TextTable(
                table.header(),
                table.rows().stream()
                        .map(row -> with(row, "INTD", nilBlank(cost("INT", TextTable.value(row, "receiver")))))
                        .toList());
    }

    /** An outcome without means of measurement is measured like the one above it, whose cell it shares in the paper. */
    private static TextTable measured(TextTable table) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : table.rows()) {
            Map<String, String> copy = row;
            for (String column : List.of("means_en", "means_zh")) {
                if (TextTable.value(copy, column).isEmpty()) {
                    copy = with(copy, column, TextTable.value(rows.getLast(), column));
                }
            }
            rows.add(copy);
        }
        return new TextTable(table.header(), rows);
    }

    private long poolSum(String pool) {
        return figures.rows().stream()
                .filter(row -> TextTable.value(row, "quantity").equals("pool-objective"))
                .filter(row -> TextTable.value(row, "code").equals(pool))
                .mapToLong(row -> number(TextTable.value(row, "printed")))
                .sum();
    }

    private long cost(String pool, String objective) {
        return figures.rows().stream()
                .filter(row -> TextTable.value(row, "quantity").equals("pool-objective"))
                .filter(row -> TextTable.value(row, "code").equals(pool))
                .filter(row -> TextTable.value(row, "receiver").equals(objective))
                .mapToLong(row -> number(TextTable.value(row, "printed")))
                .sum();
    }

    private static Map<String, String> with(Map<String, String> row, String column, String value) {
        Map<String, String> copy = new LinkedHashMap<>(row);
        copy.put(column, value);
        return copy;
    }

    private static String nilBlank(long amount) {
        return amount == 0 ? "" : Long.toString(amount);
    }

    /** The number of a printed amount. */
    static long number(String printed) {
        return printed.equals("-") ? 0 : Long.parseLong(printed.replace(",", ""));
    }
}
