package org.oplan.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * A chart of figures: categories along one axis, one or more series.
 *
 * @param id anchor, unique in the document, {@code [a-z][a-z0-9-]{0,38}}
 * @param caption what stands above it
 * @param kind how the values are drawn
 * @param categories the names along the category axis
 * @param series the series, drawn in this order (stacked from the axis outwards)
 * @param scale how many units of value make one unit of the value axis, for example 1,000,000
 * @param axis how numbers on the value axis are printed
 * @param summary what the chart shows, in words, for readers who cannot see it
 */
public record Chart(
        String id,
        Caption caption,
        Kind kind,
        List<String> categories,
        List<Series> series,
        BigDecimal scale,
        AxisFormat axis,
        String summary)
        implements Block {
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** How values are drawn. */
    public enum Kind {
        /** Upright bars, one per category, the series stacked. */
        STACKED_BAR
    }

    /**
     * One series.
     *
     * @param name the name in the legend
     * @param keys the figure keys of the values, one per category
     * @param values the values, one per category
     */
    public record Series(String name, List<String> keys, List<BigDecimal> values) {
        public Series {
            keys = List.copyOf(keys);
            values = List.copyOf(values);
        }
    }

    /**
     * How numbers on the value axis are printed in the document's language.
     *
     * @param decimal the decimal separator
     * @param group the thousands separator
     */
    public record AxisFormat(String decimal, String group) {}
}
