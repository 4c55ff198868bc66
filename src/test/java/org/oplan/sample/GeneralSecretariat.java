package org.oplan.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The General Secretariat's operational plan 2020–2023 as sheets: our words, the printed figures. */
final class GeneralSecretariat {
    private static final String FOLDER = "/gs-2020-2023/sheets/";
    private static final List<String> YEARS = List.of("2020", "2021", "2022", "2023");

    private GeneralSecretariat() {}

    static TextTable about() {
        return read("About");
    }

    /** All data sheets in the order in which they stand in the workbook. */
    static List<SheetData> sheets() {
        TextTable pools = read("Pools");
        TextTable drivers = read("Drivers");
        TextTable goals = read("Goals");
        AllocationSheets allocation = new AllocationSheets();
        List<SheetData> sheets = new ArrayList<>();
        for (String name :
                List.of("Plan", "Papers", "Texts", "Goals", "Units", "Objectives", "Outcomes", "Indicators")) {
            sheets.add(new SheetData(name, read(name)));
        }
        sheets.add(new SheetData("Outputs", outputs()));
        sheets.add(new SheetData("Services", read("Services")));
        sheets.add(new SheetData("Pools", revised(allocation.pools(pools))));
        sheets.add(new SheetData("Drivers", drivers));
        sheets.add(new SheetData("Quantities", allocation.quantities(drivers)));
        sheets.add(new SheetData("Contributions", allocation.contributions(goals)));
        sheets.add(new SheetData("Staff", read("Staff")));
        sheets.add(new SheetData("Scenarios", read("Scenarios")));
        sheets.add(new SheetData("Risks", read("Risks")));
        sheets.add(new SheetData("Mitigations", read("Mitigations")));
        sheets.add(new SheetData("Controls", ControlSheet.table(pools.column("code"))));
        return sheets;
    }

    private static TextTable outputs() {
        TextTable figures = TextTable.read("/gs-2020-2023/outputs.csv");
        return revised(read("Outputs").insert("origin", YEARS, (row, year) -> {
            Map<String, String> printed = figures.row("code", TextTable.value(row, "code"));
            return TextTable.value(printed, year);
        }));
    }

    /** With the invented amounts of a revised plan. */
    private static TextTable revised(TextTable planned) {
        TextTable amounts = TextTable.read("/gs-2020-2023/revised-2020.csv");
        return planned.insert(
                "origin",
                List.of("2020_revised"),
                (row, column) -> amounts.column("code").contains(TextTable.value(row, "code"))
                        ? TextTable.value(amounts.row("code", TextTable.value(row, "code")), column)
                        : "");
    }

    private static TextTable read(String name) {
        return TextTable.read(FOLDER + name + ".csv");
    }
}
