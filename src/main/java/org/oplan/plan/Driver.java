package org.oplan.plan;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.finding.SourceRef;

/**
 * What a cost is shared out by: how much of it each receiver uses.
 *
 * @param code its code, {@code KEY}
 * @param title what is counted
 * @param basis where the quantities come from, as it is printed under the tables
 * @param quantities quantity by code of the receiver (an objective); a receiver without a quantity is left out
 * @param source the row
 */
public record Driver(
        String code, LocalText title, LocalText basis, SortedMap<String, Quantity> quantities, SourceRef source) {
    public Driver {
        quantities = Collections.unmodifiableSortedMap(new TreeMap<>(quantities));
    }
}
