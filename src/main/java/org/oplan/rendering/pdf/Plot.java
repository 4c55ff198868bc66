package org.oplan.rendering.pdf;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Chart;

/**
 * The area of a chart in which values are drawn, between its axes.
 *
 * @param frame its width
 * @param axis the value axis
 * @param scale how many units of value make one unit of the axis
 * @param slots how many categories stand side by side
 */
record Plot(Frame frame, AxisScale axis, BigDecimal scale, int slots) {
    static final float TOP = 8;
    static final float DEPTH = 190;

    private static final float AXIS_GAP = 6;
    private static final float GRID = 0.5f;
    private static final float BASE = 0.75f;

    /** The plot of a chart in a column of text, right of the numbers of its axis. */
    static Plot of(Chart chart, Typesetter type, TextStyle style, Frame frame) {
        AxisScale axis = AxisScale.of(chart);
        float widest = 0;
        for (String number : axis.labels(chart.axis())) {
            widest = Math.max(widest, type.width(number, style));
        }
        int slots = Math.max(1, chart.categories().size());
        return new Plot(frame.indented(widest + AXIS_GAP), axis, chart.scale(), slots);
    }

    /** Where a value stands, from the top. */
    float y(BigDecimal value) {
        return TOP + DEPTH * (1 - axis.share(value.divide(scale, MathContext.DECIMAL64)));
    }

    float slot() {
        return frame.width() / slots;
    }

    /** The middle of a category. */
    float middle(int category) {
        return frame.x() + slot() * (category + 0.5f);
    }

    static float bottom() {
        return TOP + DEPTH;
    }

    /** The grid with its numbers; the line of nil is heavier. */
    List<Op> grid(Chart chart, Typesetter type, TextStyle style, Tag figure) {
        List<Op> ops = new ArrayList<>();
        List<String> numbers = axis.labels(chart.axis());
        for (int i = 0; i < numbers.size(); i++) {
            float y = bottom() - DEPTH * i / axis.steps();
            ops.add(new Op.Rule(frame.x(), y, frame.width(), GRID, false, Palette.HAIRLINE, figure));
            ops.addAll(type.lineEndingAt(
                    numbers.get(i), style.with(Palette.SOFT), figure, frame.x() - AXIS_GAP, y - style.leading() / 2));
        }
        return ops;
    }

    Op base(Tag figure) {
        return new Op.Rule(frame.x(), y(BigDecimal.ZERO), frame.width(), BASE, false, Palette.INK, figure);
    }
}
