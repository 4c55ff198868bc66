package org.oplan.rendering.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oplan.document.Chart;

/** Draws a line for each series, told apart by the signs on its points; a missing point interrupts it. */
final class LineDrawing {
    private static final float LINE = 1.4f;
    private static final float SIGN = 2.6f;
    private static final float EDGE = 0.8f;
    private static final float LABEL_GAP = 4;

    private final Typesetter type;
    private final Chart chart;
    private final Plot plot;

    LineDrawing(Typesetter type, Chart chart, Plot plot) {
        this.type = type;
        this.chart = chart;
        this.plot = plot;
    }

    List<Op> draw(Tag figure) {
        List<Op> ops = new ArrayList<>();
        for (int s = 0; s < chart.series().size(); s++) {
            line(s, figure, ops);
        }
        for (int s = 0; s < chart.series().size(); s++) {
            signs(s, figure, ops);
        }
        return ops;
    }

    private void line(int series, Tag figure, List<Op> ops) {
        List<Chart.Point> points = chart.series().get(series).points();
        for (int i = 1; i < points.size(); i++) {
            Optional<BigDecimal> from = points.get(i - 1).value();
            Optional<BigDecimal> to = points.get(i).value();
            if (from.isPresent() && to.isPresent()) {
                Contour path = Contour.line(plot.middle(i - 1), plot.y(from.get()), plot.middle(i), plot.y(to.get()));
                ops.add(new Op.Shape(0, 0, path, ink(series), figure));
            }
        }
    }

    /** The signs, and the printed values if there is but one series and they have room. */
    private void signs(int series, Tag figure, List<Op> ops) {
        TextStyle style = type.scale().chart().with(Palette.SOFT);
        List<Chart.Point> points = chart.series().get(series).points();
        boolean labelled = chart.series().size() == 1
                && points.stream().allMatch(point -> type.width(point.text(), style) < plot.slot() - 2);
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).value().isPresent()) {
                float y = plot.y(points.get(i).value().get());
                ops.add(sign(series, plot.middle(i), y, figure));
                if (labelled) {
                    float top = y - style.leading() - LABEL_GAP;
                    ops.addAll(type.centred(points.get(i).text(), style, figure, plot.middle(i), top));
                }
            }
        }
    }

    /** The line of a series. */
    static Op.Ink ink(int series) {
        return Op.Ink.stroked(Palette.line(series), LINE);
    }

    /** The sign on the points of a series: disc, square, triangle, square on its tip, in turn. */
    static Op.Shape sign(int series, float x, float y, Tag figure) {
        float s = SIGN;
        Contour path = switch (series % 4) {
            case 0 -> Contour.circle(0, 0, s);
            case 1 -> Contour.polygon(-s, -s, s, -s, s, s, -s, s);
            case 2 -> Contour.polygon(0, -s * 1.2f, s * 1.2f, s, -s * 1.2f, s);
            default -> Contour.polygon(0, -s * 1.3f, s * 1.3f, 0, 0, s * 1.3f, -s * 1.3f, 0);
        };
        Op.Ink ink = Op.Ink.filled(Palette.line(series)).edged(java.awt.Color.WHITE, EDGE);
        return new Op.Shape(x, y, path, ink, figure);
    }
}
