package org.oplan.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chart of figures: categories, and one or more series of values for them.
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
        implements Drawing {
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int count = categories.size();
        if (series.stream().anyMatch(each -> each.points().size() != count)) {
            throw new IllegalArgumentException("Each series of the chart " + id + " needs " + count + " points");
        }
        if (kind.isRound() && (series.size() != 1 || series.getFirst().hasNegative())) {
            throw new IllegalArgumentException(
                    "The chart " + id + " shows parts of a whole, so it has one series and no negative value");
        }
    }

    @Override
    public Chart under(Caption other) {
        return new Chart(id, other, kind, categories, series, scale, axis, summary);
    }

    /** How values are drawn. */
    public enum Kind {
        /** Upright bars side by side, a group for each category. */
        BAR,
        /** Upright bars, one per category, the series stacked. */
        STACKED_BAR,
        /** A line for each series, from category to category; a missing point interrupts it. */
        LINE,
        /** A disc, a sector for each category of the one series. */
        PIE,
        /** The same as a ring. */
        DONUT;

        /** Whether it shows the parts of a whole. */
        public boolean isRound() {
            return this == PIE || this == DONUT;
        }
    }

    /**
     * One series.
     *
     * @param name the name in the legend
     * @param points its points, one per category
     */
    public record Series(String name, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }

        private boolean hasNegative() {
            return points.stream()
                    .anyMatch(point ->
                            point.value().filter(value -> value.signum() < 0).isPresent());
        }
    }

    private Reach reach(int category) {
        BigDecimal high = BigDecimal.ZERO;
        BigDecimal low = BigDecimal.ZERO;
        for (Series each : series) {
            BigDecimal value = each.points().get(category).value().orElse(BigDecimal.ZERO);
            boolean stacked = kind == Kind.STACKED_BAR;
            high = stacked ? high.add(value.max(BigDecimal.ZERO)) : high.max(value);
            low = stacked ? low.add(value.min(BigDecimal.ZERO)) : low.min(value);
        }
        return new Reach(high, low);
    }

    /** How far the value axis must reach over all categories. */
    public Reach reach() {
        BigDecimal high = BigDecimal.ZERO;
        BigDecimal low = BigDecimal.ZERO;
        for (int i = 0; i < categories.size(); i++) {
            Reach reach = reach(i);
            high = high.max(reach.high());
            low = low.min(reach.low());
        }
        return new Reach(high, low);
    }

    /**
     * How far values reach on either side of nil, in units of value.
     *
     * @param high the highest, at least 0
     * @param low the lowest, at most 0
     */
    public record Reach(BigDecimal high, BigDecimal low) {}

    /**
     * One value of a series.
     *
     * @param key the figure's key; empty if there is no figure
     * @param value the value; empty if it is not available, which is not the same as nil
     * @param text the value as printed in the document's language
     */
    public record Point(String key, Optional<BigDecimal> value, String text) {

        /** The point of a figure. */
        public static Point of(String key, BigDecimal value, String text) {
            return new Point(key, Optional.of(value), text);
        }

        /** A point that is not available, printed so. */
        public static Point missing(String text) {
            return new Point("", Optional.empty(), text);
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
