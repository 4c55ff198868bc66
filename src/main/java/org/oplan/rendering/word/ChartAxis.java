package org.oplan.rendering.word;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.oplan.document.Chart;

/**
 * The value axis of a chart: from nothing to a round number above the highest bar.
 *
 * @param maximum where the axis ends, in units of value
 * @param step distance between two grid lines, in units of value
 * @param format how Word prints the numbers, in the format codes of spreadsheets
 */
record ChartAxis(BigDecimal maximum, BigDecimal step, String format) {
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
        BigDecimal highest = chart.reach().high();
        if (highest.signum() <= 0) {
            return new ChartAxis(chart.scale(), chart.scale(), format(chart.scale(), chart.scale()));
        }
        BigDecimal step = step(highest);
        BigDecimal steps = highest.divide(step, 0, RoundingMode.CEILING);
        return new ChartAxis(step.multiply(steps), step, format(chart.scale(), step));
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
