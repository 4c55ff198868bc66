package org.oplan.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The totals that the paper prints, to be checked against the sum of their parts. */
final class ControlSheet {
    private static final List<String> YEARS = List.of("2020", "2021", "2022", "2023");

    private ControlSheet() {}

    /** The totals of the objectives for each year, then those of the pools, then the total of all pools. */
    static TextTable table(List<String> pools) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> objective :
                TextTable.read("/gs-2020-2023/printed-totals-5.1.csv").rows()) {
            for (String year : YEARS) {
                rows.add(row(
                        "outputs", TextTable.value(objective, "objective"), year, TextTable.value(objective, year)));
            }
        }
        PrintedAnnex annex = new PrintedAnnex();
        pools.forEach(pool -> rows.add(row("pools", pool, "2020", annex.printedTotal(pool))));
        rows.add(row("pools", "", "2020", annex.printedTotal("")));
        return new TextTable(List.of("scope", "code", "year", "amount", "origin"), rows);
    }

    private static Map<String, String> row(String scope, String code, String year, String amount) {
        return Map.of("scope", scope, "code", code, "year", year, "amount", amount, "origin", "printed");
    }
}
