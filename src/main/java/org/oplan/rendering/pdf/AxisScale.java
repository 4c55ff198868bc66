package org.oplan.rendering.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Chart;

/**
 * The value axis of a chart: from nil in even steps to just above the highest bar.
 *
 * @param step distance of two grid lines, in units of the axis
 * @param steps how many steps, at least 1
 */
record AxisScale(BigDecimal step, int steps) {
    private static final int MOST_STEPS = 6;
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** The axis for a highest value in units of the axis. */
    static AxisScale upTo(BigDecimal highest) {
        if (highest.signum() <= 0) {
            return new AxisScale(BigDecimal.ONE, 1);
        }
        int magnitude = highest.precision() - highest.scale() - 2;
        for (int power = magnitude; ; power++) {
            for (BigDecimal each : STEPS) {
                BigDecimal step = each.scaleByPowerOfTen(power);
                int steps = highest.divide(step, 0, RoundingMode.CEILING).intValueExact();
                if (steps <= MOST_STEPS) {
                    return new AxisScale(step, steps);
                }
            }
        }
    }

    BigDecimal highest() {
        return step.multiply(BigDecimal.valueOf(steps));
    }

    /** The numbers along the axis, from nil upwards. */
    List<String> labels(Chart.AxisFormat format) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            labels.add(print(step.multiply(BigDecimal.valueOf(i)), format));
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
