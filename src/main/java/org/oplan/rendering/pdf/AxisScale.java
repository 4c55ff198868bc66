package org.oplan.rendering.pdf;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Chart;

/**
 * The value axis of a chart: in even steps over nil and all values.
 *
 * @param step distance of two grid lines, in units of the axis
 * @param above how many steps above nil
 * @param below how many steps below nil; one of the two is at least 1
 */
record AxisScale(BigDecimal step, int above, int below) {
    private static final int MOST_STEPS = 6;
    private static final String MINUS = "\u2212";
    /** Keeps a sign before its number where lines run from right to left. */
    private static final String ISOLATE = "\u2066";

    private static final String END = "\u2069";
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** The axis of a chart. */
    static AxisScale of(Chart chart) {
        Chart.Reach reach = chart.reach();
        return over(
                reach.high().divide(chart.scale(), MathContext.DECIMAL64),
                reach.low().divide(chart.scale(), MathContext.DECIMAL64));
    }

    /** The axis from nil to a highest value in units of the axis. */
    static AxisScale upTo(BigDecimal highest) {
        return over(highest, BigDecimal.ZERO);
    }

    /** The axis over values on both sides of nil, in units of the axis. */
    static AxisScale over(BigDecimal highest, BigDecimal lowest) {
        BigDecimal most = highest.max(lowest.negate());
        if (most.signum() <= 0) {
            return new AxisScale(BigDecimal.ONE, 1, 0);
        }
        int magnitude = most.precision() - most.scale() - 2;
        for (int power = magnitude; ; power++) {
            for (BigDecimal each : STEPS) {
                BigDecimal step = each.scaleByPowerOfTen(power);
                int above = steps(highest, step);
                int below = steps(lowest.negate(), step);
                if (above + below <= MOST_STEPS) {
                    return new AxisScale(step, above, below);
                }
            }
        }
    }

    private static int steps(BigDecimal reach, BigDecimal step) {
        return Math.max(0, reach.divide(step, 0, RoundingMode.CEILING).intValueExact());
    }

    int steps() {
        return above + below;
    }

    BigDecimal highest() {
        return step.multiply(BigDecimal.valueOf(above));
    }

    /** How far a value in units of the axis stands above the lower end, as a share of the whole axis. */
    float share(BigDecimal value) {
        BigDecimal lowest = step.multiply(BigDecimal.valueOf(-below));
        return value.subtract(lowest)
                .divide(step.multiply(BigDecimal.valueOf(steps())), MathContext.DECIMAL64)
                .floatValue();
    }

    /** The numbers along the axis, from the lower end upwards. */
    List<String> labels(Chart.AxisFormat format) {
        List<String> labels = new ArrayList<>();
        for (int i = -below; i <= above; i++) {
            String digits = print(step.multiply(BigDecimal.valueOf(Math.abs(i))), format);
            labels.add(i < 0 ? ISOLATE + MINUS + digits + END : digits);
        }
        return labels;
    }

    private String print(BigDecimal number, Chart.AxisFormat format) {
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        String plain = number.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder grouped = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, format.group());
        }
        return point < 0 ? grouped.toString() : grouped + format.decimal() + plain.substring(point + 1);
    }
}
