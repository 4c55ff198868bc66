package org.oplan.rendering.pdf;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Chart;

/** Draws a disc or a ring, with a list of the sectors beside it: patch, name, value. */
final class RoundChart {
    private static final float RADIUS = 78;
    private static final float HOLE = 0.55f;
    private static final float TOP = 8;
    private static final float BESIDE = PageShape.mm(12);
    private static final float EDGE = 1;
    private static final float ROW_GAP = 4;
    private static final float PATCH = 0.85f;
    private static final float PATCH_GAP = 6;
    private static final float VALUE_GAP = 14;
    private static final float NUMBER_AT = 0.77f;
    private static final double LEAST_NUMBERED = 0.05;

    private final Typesetter type;
    private final Chart chart;
    private final TextStyle style;

    RoundChart(Typesetter type, Chart chart) {
        this.type = type;
        this.chart = chart;
        this.style = type.scale().caption();
    }

    FigureLayout.Drawn draw(Tag figure, Frame frame) {
        List<Op> ops = new ArrayList<>();
        sectors(figure, frame.x() + RADIUS, TOP + RADIUS, ops);
        float listed = list(figure, frame.indented(2 * RADIUS + BESIDE), ops);
        return new FigureLayout.Drawn(ops, Math.max(TOP + 2 * RADIUS, listed));
    }

    /** The sectors with the numbers that they have in the list, so that no reader needs their colours. */
    private void sectors(Tag figure, float x, float y, List<Op> ops) {
        List<BigDecimal> values = values();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        float inner = chart.kind() == Chart.Kind.DONUT ? RADIUS * HOLE : 0;
        double from = 0;
        for (int i = 0; i < values.size() && sum.signum() > 0; i++) {
            double share = values.get(i).divide(sum, MathContext.DECIMAL64).doubleValue();
            if (share > 0) {
                Contour path = Contour.sector(0, 0, inner, RADIUS, from, from + share);
                Op.Ink ink = Op.Ink.filled(Palette.series(i)).edged(java.awt.Color.WHITE, EDGE);
                ops.add(new Op.Shape(x, y, path, ink, figure));
                if (share >= LEAST_NUMBERED) {
                    ops.addAll(number(i, x, y, from + share / 2, figure));
                }
            }
            from += share;
        }
    }

    private List<Op> number(int sector, float x, float y, double at, Tag figure) {
        float middle = x + (float) (RADIUS * NUMBER_AT * StrictMath.sin(2 * Math.PI * at));
        float height = y - (float) (RADIUS * NUMBER_AT * StrictMath.cos(2 * Math.PI * at));
        TextStyle look = style.with(Weight.SEMIBOLD).with(Palette.on(Palette.series(sector)));
        return type.centred(Integer.toString(sector + 1), look, figure, middle, height - style.leading() / 2);
    }

    private List<BigDecimal> values() {
        return chart.series().getFirst().points().stream()
                .map(point -> point.value().orElse(BigDecimal.ZERO))
                .toList();
    }

    private float list(Tag figure, Frame frame, List<Op> ops) {
        List<Chart.Point> points = chart.series().getFirst().points();
        float numbers = type.width(points.size() + "0", style);
        float values = 0;
        for (Chart.Point point : points) {
            values = Math.max(values, type.width(point.text(), style));
        }
        float patch = style.size() * PATCH;
        float indent = patch + PATCH_GAP + numbers;
        float widest = frame.width() - indent - values - VALUE_GAP;
        float names = 0;
        for (String category : chart.categories()) {
            names = Math.max(names, Math.min(widest, type.width(category, style)));
        }
        float right = frame.x() + indent + names + VALUE_GAP + values;
        float y = TOP + 2;
        for (int i = 0; i < points.size(); i++) {
            float middle = y + (style.leading() - patch) / 2;
            ops.add(new Op.Fill(frame.x(), middle, patch, patch, Palette.series(i), figure));
            ops.addAll(type.line(i + 1 + " ", style.with(Palette.SOFT), figure, frame.x() + patch + PATCH_GAP, y));
            Passage name = type.passage(chart.categories().get(i) + " ", style, figure);
            float last = y;
            for (Passage.Line line : name.lines(names + 1)) {
                last = y;
                ops.addAll(name.draw(line, frame.x() + indent, y));
                y += style.leading();
            }
            ops.addAll(type.lineEndingAt(points.get(i).text(), style, figure, right, last));
            y += ROW_GAP;
        }
        return y;
    }
}
