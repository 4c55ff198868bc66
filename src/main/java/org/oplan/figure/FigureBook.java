package org.oplan.figure;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All figures of one plan, by key. The same book serves every document, language and format. */
public final class FigureBook {
    private final SortedMap<String, Figure> figures;

    /**
     * A book of these figures.
     *
     * @throws IllegalArgumentException if two figures have the same key
     */
    public FigureBook(Collection<Figure> figures) {
        SortedMap<String, Figure> byKey = new TreeMap<>();
        for (Figure figure : figures) {
            if (byKey.put(figure.key(), figure) != null) {
                throw new IllegalArgumentException("Two figures have the key " + figure.key());
            }
        }
        this.figures = Collections.unmodifiableSortedMap(byKey);
    }

    /** The figure with a key, if there is one. */
    public Optional<Figure> find(String key) {
        return Optional.ofNullable(figures.get(key));
    }

    /** All figures, by key. */
    public Collection<Figure> all() {
        return figures.values();
    }
}
