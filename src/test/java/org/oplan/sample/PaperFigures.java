package org.oplan.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The figures and titles of the published paper's tables, as text, in the order of the paper.
 *
 * @param rows one map a figure, with the columns of the sheet {@code Printed}
 */
record PaperFigures(List<Map<String, String>> rows) {
    static final List<String> YEARS = List.of("2020", "2021", "2022", "2023");
    static final List<String> POOLS = List.of("DOC", "ADM", "SUP", "INT");
    static final String OBJECTIVES_ANNEX = "Annex 2";
    static final String GOALS_ANNEX = "Annex 2, goals";
    private static final List<String> COLUMNS =
            List.of("table", "quantity", "code", "receiver", "period", "language", "printed");
    private static final String BUDGET = "2020-2021";

    PaperFigures {
        rows = List.copyOf(rows);
    }

    /** Everything as the paper prints it. */
    static PaperFigures asPrinted() {
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(figure("3.1", "sector-share", "", "", BUDGET, "84%"));
        rows.add(figure("3.1", "intersectoral-share", "", "", BUDGET, "16%"));
        shares(rows);
        outputs(rows);
        annex(rows);
        for (Map<String, String> title :
                TextTable.read("/printed-2020-2023/titles.csv").rows()) {
            rows.add(Map.of(
                    "table", cell(title, "table"),
                    "quantity", "title",
                    "code", cell(title, "code"),
                    "receiver", "",
                    "period", "",
                    "language", cell(title, "language"),
                    "printed", cell(title, "printed")));
        }
        return new PaperFigures(rows);
    }

    /** The figures as sheet. */
    TextTable sheet() {
        return new TextTable(COLUMNS, rows);
    }

    static Map<String, String> figure(
            String table, String quantity, String code, String receiver, String period, String printed) {
        return Map.of(
                "table",
                table,
                "quantity",
                quantity,
                "code",
                code,
                "receiver",
                receiver,
                "period",
                period,
                "language",
                "",
                "printed",
                printed);
    }

    /** An amount as the paper prints it: thousands divided by commas, nil as a dash. */
    static String amount(long amount) {
        return amount == 0 ? "-" : Long.toString(amount).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    }

    private static void shares(List<Map<String, String>> rows) {
        TextTable printed = table("printed-shares-3.2");
        for (Map<String, String> share : printed.rows()) {
            String code = cell(share, "code");
            boolean isOutput = code.contains("-");
            String quantity = isOutput ? "output-share-of-total" : "objective-share-of-total";
            rows.add(percentage("3.2", quantity, code, cell(share, "percent_of_total")));
            if (isOutput) {
                rows.add(percentage("3.2", "output-share-of-objective", code, cell(share, "percent_of_objective")));
            }
        }
        for (Map<String, String> share : table("printed-support-services-3.3").rows()) {
            String code = cell(share, "service").replaceAll(" .*", "");
            rows.add(percentage("3.3", "service-share", code, cell(share, "percent")));
        }
    }

    private static Map<String, String> percentage(String table, String quantity, String code, String percent) {
        String printed = TextTable.read("/printed-2020-2023/misprints.csv").rows().stream()
                .filter(misprint -> cell(misprint, "quantity").equals(quantity)
                        && cell(misprint, "code").equals(code))
                .map(misprint -> cell(misprint, "printed"))
                .findFirst()
                .orElse(percent + "%");
        return figure(table, quantity, code, "", BUDGET, printed);
    }

    private static void outputs(List<Map<String, String>> rows) {
        for (Map<String, String> output : table("outputs").rows()) {
            YEARS.forEach(year ->
                    rows.add(figure("5.1", "output", cell(output, "code"), "", year, amount(number(output, year)))));
        }
        for (Map<String, String> total : table("printed-totals-5.1").rows()) {
            YEARS.forEach(year -> rows.add(
                    figure("5.1", "output-total", cell(total, "objective"), "", year, amount(number(total, year)))));
        }
    }

    private static void annex(List<Map<String, String>> rows) {
        List<Map<String, String>> objectives = table("annex2-objectives-2020").rows();
        List<Map<String, String>> goals = table("annex2-goals-2020").rows();
        for (int i = 0; i <= POOLS.size(); i++) {
            boolean isTotal = i == POOLS.size();
            String pool = isTotal ? "" : POOLS.get(i);
            for (String objective : new PrintedAnnex().objectives()) {
                rows.add(cost(
                        OBJECTIVES_ANNEX,
                        isTotal ? "objective-cost-total" : "pool-objective",
                        pool,
                        objective,
                        number(objectives.get(i), objective)));
            }
            rows.add(figure(
                    OBJECTIVES_ANNEX,
                    isTotal ? "grand-total" : "pool-total",
                    pool,
                    "",
                    "2020",
                    amount(number(objectives.get(i), "Total_printed"))));
            for (int goal = 1; goal <= 5; goal++) {
                rows.add(cost(
                        GOALS_ANNEX,
                        isTotal ? "goal-cost-total" : "pool-goal",
                        pool,
                        "G" + goal,
                        number(goals.get(i), "Goal " + goal)));
            }
        }
    }

    private static Map<String, String> cost(String table, String quantity, String pool, String receiver, long amount) {
        return pool.isEmpty()
                ? figure(table, quantity, receiver, "", "2020", amount(amount))
                : figure(table, quantity, pool, receiver, "2020", amount(amount));
    }

    private static TextTable table(String name) {
        return TextTable.read("/gs-2020-2023/" + name + ".csv");
    }

    private static long number(Map<String, String> row, String column) {
        return Long.parseLong(cell(row, column));
    }

    private static String cell(Map<String, String> row, String column) {
        return TextTable.value(row, column);
    }
}
