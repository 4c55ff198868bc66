package org.oplan.plan;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.finding.SourceRef;

/**
 * How many people work for an output or in a cost pool.
 *
 * @param element code of the output or cost pool
 * @param months staff-months by year; a year without any is left out
 * @param source the row
 */
public record Staffing(String element, SortedMap<Integer, Quantity> months, SourceRef source) {
    public Staffing {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }
}
