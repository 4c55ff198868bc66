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
 * @param source the row
 */
public record Output(
        String code, String objective, LocalText title, SortedMap<Integer, Amount> amounts, SourceRef source) {
    public Output {
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }
}
