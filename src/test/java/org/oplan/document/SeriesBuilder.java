package org.oplan.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Makes series of charts for tests; values are printed as plain numbers. */
public final class SeriesBuilder {
    private SeriesBuilder() {}

    /** A series without gaps. */
    public static Chart.Series aSeries(String name, List<String> keys, List<BigDecimal> values) {
        return new Chart.Series(
                name,
                IntStream.range(0, keys.size())
                        .mapToObj(i -> Chart.Point.of(
                                keys.get(i), values.get(i), values.get(i).toPlainString()))
                        .toList());
    }
}
