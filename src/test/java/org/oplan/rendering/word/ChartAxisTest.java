package org.oplan.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oplan.document.Caption;
import org.oplan.document.Chart;
import org.oplan.document.SeriesBuilder;

class ChartAxisTest {

    @Test
    void theAxisEndsAtARoundNumberAboveTheHighestStack() {
        ChartAxis axis = ChartAxis.of(chart("1000000", "18239327", "0"));

        assertThat(axis.step()).isEqualByComparingTo("5000000");
        assertThat(axis.maximum()).isEqualByComparingTo("20000000");
        assertThat(axis.format()).isEqualTo("#,##0,,");
    }

    @Test
    void stepsBelowOneUnitArePrintedWithDecimals() {
        assertThat(ChartAxis.of(chart("1000000", "1800000", "200000")).format()).isEqualTo("#,##0.0,,");
    }

    @Test
    void anEmptyChartStillHasAnAxis() {
        assertThat(ChartAxis.of(chart("1000", "0", "0")).maximum()).isEqualByComparingTo("1000");
    }

    @Test
    void aScaleThatNoFormatExpressesIsRefused() {
        assertThatThrownBy(() -> ChartAxis.of(chart("10000", "5", "5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not 10000");
    }

    /** A chart of one category with one series for each value. */
    private static Chart chart(String scale, String... values) {
        return new Chart(
                "chart",
                new Caption("Figure 1", List.of(), ""),
                Chart.Kind.STACKED_BAR,
                List.of("R.1"),
                Stream.of(values)
                        .map(value -> SeriesBuilder.aSeries("cost", List.of("key"), List.of(new BigDecimal(value))))
                        .toList(),
                new BigDecimal(scale),
                new Chart.AxisFormat(".", ","),
                "Costs");
    }
}
