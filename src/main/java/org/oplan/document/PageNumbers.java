package org.oplan.document;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the anchors of a document came to stand when its pages were laid out.
 *
 * @param byAnchor page, from 1, by the id of a section, table or chart
 * @param total the number of pages
 */
public record PageNumbers(SortedMap<String, Integer> byAnchor, int total) {
    public PageNumbers {
        byAnchor = Collections.unmodifiableSortedMap(new TreeMap<>(byAnchor));
    }
}
