package org.oplan.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.plan.SheetDefinition;

/**
 * A kind of document: a folder of templates, and what its papers need.
 *
 * @param name name of its folder, {@code progress-report}
 * @param titles what people call it, by language
 * @param usesPlan whether its papers print what the plan says, and not only what the kind's own sheets say
 * @param sections sections of the sheet {@code Texts} that it has in addition to those of every kind
 * @param sheets the sheets that it brings
 */
public record DocumentKind(
        String name,
        SortedMap<String, String> titles,
        boolean usesPlan,
        List<String> sections,
        List<SheetDefinition> sheets) {
    public DocumentKind {
        titles = Collections.unmodifiableSortedMap(new TreeMap<>(titles));
        sections = List.copyOf(sections);
        sheets = List.copyOf(sheets);
    }

    /** A kind that prints the plan and brings no sheets. */
    public static DocumentKind ofPlan(String name) {
        return new DocumentKind(name, new TreeMap<>(), true, List.of(), List.of());
    }

    /** Whether workbooks may ask for its papers; the other kinds report on a run. */
    public boolean isOfPapers() {
        return usesPlan || !sheets.isEmpty();
    }

    /** The sheet with a name. */
    public Optional<SheetDefinition> sheet(String wanted) {
        return sheets.stream().filter(sheet -> sheet.name().equals(wanted)).findFirst();
    }
}
