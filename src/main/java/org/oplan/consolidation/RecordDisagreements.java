package org.oplan.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oplan.finding.Finding;
import org.oplan.plan.Entry;
import org.oplan.plan.EntryValue;
import org.oplan.plan.Plan;
import org.oplan.plan.Register;

/** Where two workbooks have a record of one code on a sheet of a kind, and different things in it. */
final class RecordDisagreements {
    private final List<Finding> findings = new ArrayList<>();

    RecordDisagreements(List<Plan> workbooks) {
        Map<String, Entry> first = new HashMap<>();
        Set<String> own = ReportSheets.of(workbooks.stream());
        for (Plan workbook : workbooks) {
            for (Register register : workbook.registers()) {
                String sheet = register.sheet().name();
                for (Entry later : own.contains(sheet) ? List.<Entry>of() : register.entries()) {
                    Entry earlier = first.putIfAbsent(sheet + "!" + later.code(), later);
                    if (earlier != null) {
                        compare(sheet, earlier, later);
                    }
                }
            }
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void compare(String sheet, Entry earlier, Entry later) {
        SortedSet<String> cells = new TreeSet<>(earlier.values().keySet());
        cells.addAll(later.values().keySet());
        for (String cell : cells) {
            String first = text(earlier.values().get(cell));
            String second = text(later.values().get(cell));
            if (!first.equals(second)) {
                findings.addAll(Disagreements.disagreement(
                        sheet + " " + later.code() + ", " + cell,
                        first,
                        earlier.place(cell),
                        second,
                        later.place(cell)));
            }
        }
    }

    private static String text(@Nullable EntryValue value) {
        return switch (value) {
            case null -> "–";
            case EntryValue.Texts texts ->
                String.join(" / ", texts.text().byLanguage().values());
            case EntryValue.Word word -> word.text();
            case EntryValue.Codes codes -> String.join(", ", codes.codes());
            case EntryValue.Numeral number ->
                number.number().stripTrailingZeros().toPlainString();
            case EntryValue.Day day -> day.date().toString();
        };
    }
}
