package org.oplan.rendering.word;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.oplan.document.Chart;

/**
 * The value axis of a chart: round numbers that every bar and line lies between.
 *
 * @param minimum where the axis begins, nil unless there are negative values, in units of value
 * @param maximum where the axis ends, in units of value
 * @param step distance between two grid lines, in units of value
 * @param format how Word prints the numbers, in the format codes of spreadsheets
 */
record ChartAxis(BigDecimal minimum, BigDecimal maximum, BigDecimal step, String format) {
    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(5);
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

    /**
     * The axis of a chart.
     *
     * <p>Word prints the separators of the reader's own settings. The unit comes from the format: each comma at its end
     * divides by a thousand, so that the workbook keeps whole amounts.
     */
    static ChartAxis of(Chart chart) {
        Chart.Reach reach = chart.reach();
        BigDecimal span = reach.high().subtract(reach.low());
        if (span.signum() <= 0) {
            return new ChartAxis(BigDecimal.ZERO, chart.scale(), chart.scale(), format(chart.scale(), chart.scale()));
        }
        BigDecimal step = step(span);
        return new ChartAxis(
                step.multiply(reach.low().divide(step, 0, RoundingMode.FLOOR)),
                step.multiply(reach.high().divide(step, 0, RoundingMode.CEILING)),
                step,
                format(chart.scale(), step));
    }

    /** How Word prints single values of a chart: as they are, or in units of the axis with one decimal. */
    static String format(Chart chart) {
        int decimals = chart.series().stream()
                .flatMap(series -> series.points().stream())
                .flatMap(point -> point.value().stream())
                .mapToInt(value -> value.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        boolean whole = chart.scale().compareTo(BigDecimal.ONE) == 0;
        return format(chart.scale(), chart.scale().scaleByPowerOfTen(whole ? -Math.max(0, decimals) : -1));
    }

    private static BigDecimal step(BigDecimal highest) {
        BigDecimal rough = highest.divide(MOST_STEPS, highest.scale() + 4, RoundingMode.CEILING);
        int magnitude = rough.precision() - rough.scale() - 1;
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(magnitude);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static String format(BigDecimal scale, BigDecimal step) {
        int decimals = step.divide(scale).stripTrailingZeros().scale();
        String places = decimals > 0 ? "." + "0".repeat(decimals) : "";
        return "#,##0" + places + ",".repeat(thousands(scale));
    }

    /** How many times a thousand a unit of the axis is; other units than powers of a thousand are a mistake. */
    private static int thousands(BigDecimal scale) {
        int zeros = -scale.stripTrailingZeros().scale();
        if (scale.stripTrailingZeros().unscaledValue().intValue() != 1 || zeros < 0 || zeros % 3 != 0) {
            throw new IllegalArgumentException("The scale of a chart is 1, 1000, 1000000, …, not " + scale);
        }
        return zeros / 3;
    }
}
