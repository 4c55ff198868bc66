package org.oplan.rendering.pdf;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Chart;

/** Lays out a chart of stacked bars: caption, grid, bars, names, legend. */
final class ChartLayout {
    private static final float SPACE = 15;
    private static final float PLOT_DEPTH = 190;
    private static final float AXIS_GAP = 6;
    private static final float BAR_SHARE = 0.65f;
    private static final float WIDEST_BAR = 40;
    private static final float GRID = 0.5f;
    private static final float TOP = 6;

    private final Typesetter type;
    private final Chart chart;
    private final TextStyle style;
    private final AxisScale axis;

    ChartLayout(Typesetter type, Chart chart) {
        this.type = type;
        this.chart = chart;
        this.style = type.scale().chart();
        this.axis = AxisScale.upTo(chart.reach().high().divide(chart.scale(), MathContext.DECIMAL64));
    }

    List<Slab> layOut(Tag parent, Frame frame) {
        Tag holder = type.tags().add(parent, Role.DIV);
        List<Slab> slabs =
                new ArrayList<>(new CaptionLayout(type).layOut(chart.caption(), chart.id(), holder, frame, SPACE));
        Tag figure = type.tags().add(holder, Role.FIGURE, new TagAttributes.Alternative(chart.summary()));
        slabs.add(
                switch (chart.kind()) {
                    case STACKED_BAR, BAR, LINE, PIE, DONUT -> stackedBars(figure, frame);
                });
        return slabs;
    }

    private Slab stackedBars(Tag figure, Frame frame) {
        List<Op> ops = new ArrayList<>();
        List<String> numbers = axis.labels(chart.axis());
        float widest = 0;
        for (String number : numbers) {
            widest = Math.max(widest, type.width(number, style));
        }
        Frame plot = frame.indented(widest + AXIS_GAP);
        grid(numbers, plot, figure, ops);
        bars(plot, figure, ops);
        ops.add(new Op.Rule(plot.x(), TOP + PLOT_DEPTH, plot.width(), 0.75f, false, Palette.INK, figure));
        float y = TOP + PLOT_DEPTH + 3;
        y += new CategoryLabels(type, style).draw(chart.categories(), plot, y, figure, ops);
        y = legend(frame, y + 8, figure, ops);
        ops.addFirst(new Op.Bounds(frame.x(), 0, frame.width(), y, figure));
        return Slab.of(0, y + 4, ops);
    }

    private void grid(List<String> numbers, Frame plot, Tag figure, List<Op> ops) {
        for (int i = 0; i < numbers.size(); i++) {
            float y = TOP + PLOT_DEPTH - PLOT_DEPTH * i / axis.steps();
            ops.add(new Op.Rule(plot.x(), y, plot.width(), GRID, false, Palette.HAIRLINE, figure));
            ops.addAll(type.lineEndingAt(
                    numbers.get(i), style.with(Palette.SOFT), figure, plot.x() - AXIS_GAP, y - style.leading() / 2));
        }
    }

    private void bars(Frame plot, Tag figure, List<Op> ops) {
        int count = Math.max(1, chart.categories().size());
        float slot = plot.width() / count;
        float width = Math.min(slot * BAR_SHARE, WIDEST_BAR);
        for (int i = 0; i < chart.categories().size(); i++) {
            float x = plot.x() + slot * (i + 0.5f) - width / 2;
            float y = TOP + PLOT_DEPTH;
            for (int s = 0; s < chart.series().size(); s++) {
                float height =
                        height(chart.series().get(s).points().get(i).value().orElse(BigDecimal.ZERO));
                y -= height;
                if (height > 0) {
                    ops.add(new Op.Fill(x, y, width, height, Palette.series(s), figure));
                }
            }
        }
    }

    /** The height of a value's bar; a value below nil has none. */
    private float height(BigDecimal value) {
        BigDecimal units = value.max(BigDecimal.ZERO).divide(chart.scale(), MathContext.DECIMAL64);
        return units.divide(axis.highest(), MathContext.DECIMAL64).floatValue() * PLOT_DEPTH;
    }

    /** Draws the legend, on further lines where needed; says where it ends. */
    private float legend(Frame frame, float top, Tag figure, List<Op> ops) {
        float swatch = style.size() * 0.85f;
        float x = frame.x();
        float y = top;
        for (int i = 0; i < chart.series().size(); i++) {
            String name = chart.series().get(i).name();
            float width = swatch + 4 + type.width(name, style);
            if (x > frame.x() && x + width > frame.right()) {
                x = frame.x();
                y += style.leading() + 2;
            }
            Color color = Palette.series(i);
            ops.add(new Op.Fill(x, y + (style.leading() - swatch) / 2, swatch, swatch, color, figure));
            ops.addAll(type.line(name, style, figure, x + swatch + 4, y));
            x += width + 16;
        }
        return y + style.leading();
    }
}
