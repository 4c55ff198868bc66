package org.oplan.plan;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.finding.SourceRef;

/**
 * How much of an objective serves each strategic goal.
 *
 * @param objective code of the objective
 * @param weights weight by code of the goal, in any unit; normalised when used
 * @param source the row
 */
public record Contribution(String objective, SortedMap<String, Quantity> weights, SourceRef source) {
    public Contribution {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }
}
