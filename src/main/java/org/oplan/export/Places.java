package org.oplan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.finding.SourceRef;

/** Places in words: {@code plan.xlsx, Quantities!B2, B3; ledger.csv:17}; cells of one sheet stand together. */
final class Places {
    private Places() {}

    static String text(List<SourceRef> sources) {
        SortedMap<String, List<String>> cellsBySheet = new TreeMap<>();
        for (SourceRef source : sources.stream().distinct().sorted().toList()) {
            String sheet = source.cell().isEmpty() ? source.place() : sheet(source);
            cellsBySheet.computeIfAbsent(sheet, s -> new ArrayList<>()).add(source.cell());
        }
        List<String> places = new ArrayList<>();
        cellsBySheet.forEach((sheet, cells) -> places.add(sheet + String.join(", ", cells)));
        return String.join("; ", places);
    }

    private static String sheet(SourceRef source) {
        String place = source.place();
        return place.substring(0, place.length() - source.cell().length());
    }
}
