package org.oplan.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sheets that say how costs are shared out: pools, quantities and contributions. */
final class AllocationSheets {
    private static final String KEY = "KEY";
    private static final Map<String, String> POOL_OF_DRIVER = Map.of("DOCD", "DOC", "INTD", "INT");

    private final PrintedAnnex annex = new PrintedAnnex();
    private final TextTable key = TextTable.read("/gs-2020-2023/key-shares-reconstructed.csv");

    /** The pools with their amount of 2020. */
    TextTable pools(TextTable titles) {
        return titles.insert(
                "origin",
                List.of("2020"),
                (row, year) -> annex.sum(TextTable.value(row, "code")).toPlainString());
    }

    /** A row for each objective, a column for each driver. */
    TextTable quantities(TextTable drivers) {
        List<String> header = new ArrayList<>(List.of("receiver"));
        header.addAll(drivers.column("code"));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String objective : annex.objectives()) {
            Map<String, String> row = new LinkedHashMap<>(Map.of("receiver", objective));
            drivers.column("code").forEach(driver -> row.put(driver, quantity(driver, objective)));
            rows.add(row);
        }
        return new TextTable(header, rows);
    }

    private String quantity(String driver, String objective) {
        if (driver.equals(KEY)) {
            return TextTable.value(key.row("objective", objective), "share");
        }
        BigDecimal amount = annex.amount(TextTable.value(POOL_OF_DRIVER, driver), objective);
        return amount.signum() == 0 ? "" : amount.toPlainString();
    }

    /** A row for each objective, a column for each goal. */
    TextTable contributions(TextTable goals) {
        TextTable weights = TextTable.read("/gs-2020-2023/contributions-reconstructed.csv");
        List<String> header = new ArrayList<>(List.of("objective"));
        header.addAll(goals.column("code"));
        header.add("origin");
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> printed : weights.rows()) {
            Map<String, String> row = new LinkedHashMap<>(Map.of("objective", TextTable.value(printed, "objective")));
            goals.column("code").forEach(goal -> row.put(goal, weight(printed, goal)));
            row.put("origin", "reconstructed");
            rows.add(row);
        }
        return new TextTable(header, rows);
    }

    private static String weight(Map<String, String> printed, String goal) {
        BigDecimal weight = new BigDecimal(TextTable.value(printed, goal.replace("G", "Goal ")));
        return weight.signum() == 0 ? "" : weight.toPlainString();
    }
}
