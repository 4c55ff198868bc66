package org.oplan.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.plan.Driver;
import org.oplan.plan.Quantity;

/** Reads the sheets {@code Drivers} and {@code Quantities}: what costs are shared out by, and how much each one has. */
final class DriverSheets {
    static final Columns DRIVERS =
            Columns.of("Drivers", "code").texts("title").optionalTexts("basis").optional("kind");
    static final Columns QUANTITIES = Columns.of("Quantities", "receiver");

    private DriverSheets() {}

    /** The drivers, each with the quantities of its column. */
    static List<Driver> read(PlanSheets sheets) {
        List<Driver> drivers = sheets.records(DRIVERS, DriverSheets::driver);
        List<String> codes = drivers.stream()
                .filter(driver -> driver.kind() == Driver.Kind.COUNTED)
                .map(Driver::code)
                .toList();
        Map<String, SortedMap<String, Quantity>> quantities = new HashMap<>();
        for (Row row : sheets.rows(QUANTITIES.codes(codes))) {
            String receiver = row.newCode("receiver");
            SortedMap<String, Quantity> received = row.quantities(codes);
            if (row.isUsable()) {
                received.forEach((driver, quantity) -> quantities
                        .computeIfAbsent(driver, code -> new TreeMap<>())
                        .put(receiver, quantity));
            }
        }
        return drivers.stream()
                .map(driver -> with(driver, quantities.getOrDefault(driver.code(), new TreeMap<>())))
                .toList();
    }

    private static Driver driver(Row row) {
        return new Driver(
                row.newCode("code"),
                row.texts("title"),
                row.optionalTexts("basis"),
                row.optionalText("kind").isEmpty() ? Driver.Kind.COUNTED : row.choice("kind", Driver.Kind.class),
                new TreeMap<>(),
                row.source());
    }

    private static Driver with(Driver driver, SortedMap<String, Quantity> quantities) {
        return new Driver(driver.code(), driver.title(), driver.basis(), driver.kind(), quantities, driver.source());
    }
}
