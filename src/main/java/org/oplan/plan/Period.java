package org.oplan.plan;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A run of calendar years.
 *
 * @param first the first year
 * @param last the last year, not before the first
 */
public record Period(int first, int last) {
    public Period {
        if (last < first) {
            throw new IllegalArgumentException(
                    "A period ends in or after the year it starts, not " + first + "–" + last);
        }
    }

    /** The years in order. */
    public List<Integer> years() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** Whether the year is one of the period's. */
    public boolean contains(int year) {
        return first <= year && year <= last;
    }
}
