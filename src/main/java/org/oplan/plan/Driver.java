package org.oplan.plan;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.finding.SourceRef;

/**
 * What a cost is shared out by: how much of it each receiver uses.
 *
 * @param code its code, {@code KEY}
 * @param title what is counted
 * @param basis where the quantities come from, as it is printed under the tables
 * @param kind where its quantities come from
 * @param quantities quantity by code of the receiver (a pool, an output or an objective); a receiver without a quantity
 *     is left out
 * @param source the row
 */
public record Driver(
        String code,
        LocalText title,
        LocalText basis,
        Kind kind,
        SortedMap<String, Quantity> quantities,
        SourceRef source) {
    public Driver {
        quantities = Collections.unmodifiableSortedMap(new TreeMap<>(quantities));
    }

    /** A driver whose quantities are entered. */
    public Driver(
            String code, LocalText title, LocalText basis, SortedMap<String, Quantity> quantities, SourceRef source) {
        this(code, title, basis, Kind.COUNTED, quantities, source);
    }

    /** The same driver under another code. */
    public Driver named(String otherCode) {
        return new Driver(otherCode, title, basis, kind, quantities, source);
    }

    /** The same driver without some receivers. */
    public Driver without(Set<String> receivers) {
        SortedMap<String, Quantity> left = new TreeMap<>(quantities);
        left.keySet().removeAll(receivers);
        return new Driver(code, title, basis, kind, left, source);
    }

    /** Where a driver's quantities come from. */
    public enum Kind {
        /** They are entered. */
        COUNTED,
        /** They are the own costs of pools and outputs, before anything is shared out. */
        DIRECT_COST,
        /** They are what pools and outputs cost by then, with everything that they have received. */
        ACCUMULATED_COST
    }
}
