package org.oplan.rendering.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oplan.document.Chart;
import org.oplan.document.Inline;

/**
 * A tiny line of values in a line of text; a dot marks the last one that is known.
 *
 * @param points the values
 * @param size size of the letters beside it
 */
record SparklineDrawing(List<Chart.Point> points, float size) implements Inset {
    private static final float STEP = 0.75f;
    private static final float HEIGHT = 0.8f;
    private static final float LINE = 0.09f;
    private static final float DOT = 0.17f;
    private static final float EDGE = 0.25f;

    SparklineDrawing {
        points = List.copyOf(points);
    }

    static SparklineDrawing of(Inline.Sparkline line, TextStyle style) {
        return new SparklineDrawing(line.points(), style.size());
    }

    @Override
    public float width() {
        return size * (STEP * (points.size() - 1) + 2 * EDGE);
    }

    @Override
    public SparklineDrawing scaled(float factor) {
        return new SparklineDrawing(points, size * factor);
    }

    @Override
    public List<Op> draw(float x, float baseline, Mark mark) {
        float top = baseline - size * HEIGHT;
        List<Op> ops = new ArrayList<>();
        if (mark instanceof Tag figure) {
            ops.add(new Op.Bounds(x, top, width(), size * HEIGHT, figure));
        }
        Op.Ink ink = Op.Ink.stroked(Palette.BLUE, size * LINE);
        Spot before = null;
        Spot last = null;
        for (int i = 0; i < points.size(); i++) {
            Spot spot = spot(i);
            if (spot != null && before != null) {
                ops.add(new Op.Shape(x, top, Contour.line(before.x(), before.y(), spot.x(), spot.y()), ink, mark));
            }
            before = spot;
            last = spot == null ? last : spot;
        }
        if (last != null) {
            Contour dot = Contour.circle(last.x(), last.y(), size * DOT);
            ops.add(new Op.Shape(x, top, dot, Op.Ink.filled(Palette.BLUE), mark));
        }
        return ops;
    }

    /** Where a point stands from the upper left corner; null if it is not available. */
    private @Nullable Spot spot(int index) {
        if (points.get(index).value().isEmpty()) {
            return null;
        }
        double lowest =
                known().stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double highest =
                known().stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        double value = points.get(index).value().get().doubleValue();
        double share = highest > lowest ? (value - lowest) / (highest - lowest) : 0.5;
        return new Spot(size * (EDGE + STEP * index), (float) (size * HEIGHT * (1 - share)));
    }

    private List<BigDecimal> known() {
        return points.stream().flatMap(point -> point.value().stream()).toList();
    }

    private record Spot(float x, float y) {}
}
