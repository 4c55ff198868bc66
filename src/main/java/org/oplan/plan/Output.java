package org.oplan.plan;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.finding.SourceRef;

/**
 * A product or service that is delivered.
 *
 * @param code its code, {@code I.1-1}
 * @param objective code of its objective
 * @param title the title
 * @param amounts planned resources by year; a year without an amount is left out
 * @param revised what the revised plan gives it instead, by year; a year without an amount stays as planned
 * @param source the row
 */
public record Output(
        String code,
        String objective,
        LocalText title,
        SortedMap<Integer, Amount> amounts,
        SortedMap<Integer, Amount> revised,
        SourceRef source) {
    public Output {
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
        revised = revised.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(revised));
    }

    /** An output that is not revised. */
    public Output(
            String code, String objective, LocalText title, SortedMap<Integer, Amount> amounts, SourceRef source) {
        this(code, objective, title, amounts, Collections.emptySortedMap(), source);
    }

    /** The same output with other planned resources. */
    public Output withAmounts(SortedMap<Integer, Amount> others) {
        return new Output(code, objective, title, others, revised, source);
    }
}
