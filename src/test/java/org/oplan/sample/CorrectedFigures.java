package org.oplan.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The paper's figures as they should have been printed.
 *
 * <p>The amounts of table 5.1 are kept, and the totals follow from them; so do the intersectoral costs of the annex,
 * where they differ, and the fifth goal takes what its table lacks. Percentages are those over the years stated.
 */
final class CorrectedFigures {
    private static final List<String> BUDGET_YEARS = List.of("2020", "2021");

    private final TextTable outputs = TextTable.read("/gs-2020-2023/outputs.csv");
    private final Map<String, Long> costs = new TreeMap<>();

    private CorrectedFigures() {
        PrintedAnnex annex = new PrintedAnnex();
        for (String objective : annex.objectives()) {
            for (String pool : PaperFigures.POOLS) {
                costs.put(pool + objective, annex.amount(pool, objective).longValueExact());
            }
            if (objective.startsWith("I.")) {
                costs.merge("INT" + objective, planned(objective, List.of("2020")) - received(objective), Long::sum);
            }
        }
        List<Map<String, String>> goals =
                TextTable.read("/gs-2020-2023/annex2-goals-2020.csv").rows();
        for (int i = 0; i < PaperFigures.POOLS.size(); i++) {
            String pool = PaperFigures.POOLS.get(i);
            for (int goal = 1; goal <= 5; goal++) {
                costs.put(pool + "G" + goal, Long.parseLong(TextTable.value(goals.get(i), "Goal " + goal)));
            }
            costs.merge(pool + "G5", sum(pool + "[A-Z]\\..*") - sum(pool + "G."), Long::sum);
        }
    }

    /** All figures, in the order of the paper. */
    static PaperFigures all() {
        CorrectedFigures corrected = new CorrectedFigures();
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : PaperFigures.asPrinted().rows()) {
            Map<String, String> copy = new LinkedHashMap<>(row);
            copy.put("printed", corrected.printed(row));
            rows.add(copy);
        }
        return new PaperFigures(rows);
    }

    private String printed(Map<String, String> row) {
        String code = TextTable.value(row, "code");
        String receiver = TextTable.value(row, "receiver");
        String year = TextTable.value(row, "period");
        return switch (TextTable.value(row, "quantity")) {
            case "output-total" -> PaperFigures.amount(planned(code, List.of(year)));
            case "pool-objective", "pool-goal" -> PaperFigures.amount(sum(code + receiver));
            case "pool-total" -> PaperFigures.amount(sum(code + "[A-Z]\\..*"));
            case "objective-cost-total", "goal-cost-total" -> PaperFigures.amount(sum("..." + code));
            case "grand-total" -> PaperFigures.amount(sum("...G."));
            case "output-share-of-total", "objective-share-of-total" ->
                percent(planned(code, BUDGET_YEARS), planned("I", BUDGET_YEARS), code.contains("-") ? 1 : 2);
            case "output-share-of-objective" ->
                percent(planned(code, BUDGET_YEARS), planned(code.substring(0, 3), BUDGET_YEARS), 1);
            case "sector-share" -> percent(sum("...[RTD]\\..*"), sum("...G."), 0);
            case "intersectoral-share" -> percent(sum("...I\\..*"), sum("...G."), 0);
            case "title" -> title(code);
            default -> TextTable.value(row, "printed");
        };
    }

    /** What the outputs, whose codes begin so, cost in some years. */
    private long planned(String code, List<String> years) {
        return outputs.rows().stream()
                .filter(output -> TextTable.value(output, "code").startsWith(code))
                .mapToLong(output -> years.stream()
                        .mapToLong(year -> Long.parseLong(TextTable.value(output, year)))
                        .sum())
                .sum();
    }

    private long received(String objective) {
        return sum("..." + objective);
    }

    private long sum(String pattern) {
        return costs.entrySet().stream()
                .filter(cost -> cost.getKey().matches(pattern))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static String percent(long part, long whole, int decimals) {
        return new BigDecimal(part * 100).divide(new BigDecimal(whole), decimals, RoundingMode.HALF_UP) + "%";
    }

    private static String title(String code) {
        String sheet = code.contains("-") ? "Outputs" : "Objectives";
        return TextTable.value(
                TextTable.read("/gs-2020-2023/sheets/" + sheet + ".csv").row("code", code), "title_zh");
    }
}
