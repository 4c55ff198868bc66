package org.oplan.sample;

import java.util.List;

/** An invented organisation's plan: other codes, years, currency and audience, but no other code. */
final class SecondUnit {
    private static final String FOLDER = "/second-unit/sheets/";

    private SecondUnit() {}

    static TextTable about() {
        return read("About");
    }

    /** All data sheets in the order in which they stand in the workbook. */
    static List<SheetData> sheets() {
        return TextTable.read("/workbook/sheets.csv").column("sheet").stream()
                .map(name -> new SheetData(name, read(name)))
                .toList();
    }

    private static TextTable read(String name) {
        return TextTable.read(FOLDER + name + ".csv");
    }
}
