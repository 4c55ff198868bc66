package org.oplan.rendering.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Chart;

/** Draws upright bars, stacked or side by side; a value below nil hangs down. */
final class BarDrawing {
    private static final float BAR_SHARE = 0.65f;
    private static final float GROUP_SHARE = 0.78f;
    private static final float WIDEST_BAR = 40;
    private static final float LABEL_GAP = 1.5f;

    private final Typesetter type;
    private final Chart chart;
    private final Plot plot;
    private final boolean stacked;

    BarDrawing(Typesetter type, Chart chart, Plot plot) {
        this.type = type;
        this.chart = chart;
        this.plot = plot;
        this.stacked = chart.kind() == Chart.Kind.STACKED_BAR;
    }

    List<Op> draw(Tag figure) {
        List<Op> ops = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            if (stacked) {
                stack(i, figure, ops);
            } else {
                group(i, figure, ops);
            }
        }
        if (!stacked) {
            ops.addAll(labels(figure));
        }
        return ops;
    }

    private void stack(int category, Tag figure, List<Op> ops) {
        float width = Math.min(plot.slot() * BAR_SHARE, WIDEST_BAR);
        float x = plot.middle(category) - width / 2;
        BigDecimal high = BigDecimal.ZERO;
        BigDecimal low = BigDecimal.ZERO;
        for (int s = 0; s < chart.series().size(); s++) {
            BigDecimal value = value(s, category);
            BigDecimal from = value.signum() < 0 ? low : high;
            bar(x, width, from, from.add(value), s, figure, ops);
            high = high.add(value.max(BigDecimal.ZERO));
            low = low.add(value.min(BigDecimal.ZERO));
        }
    }

    private void group(int category, Tag figure, List<Op> ops) {
        float width = groupedWidth();
        for (int s = 0; s < chart.series().size(); s++) {
            bar(left(category, s, width), width, BigDecimal.ZERO, value(s, category), s, figure, ops);
        }
    }

    private float groupedWidth() {
        return Math.min(plot.slot() * GROUP_SHARE / chart.series().size(), WIDEST_BAR);
    }

    private float left(int category, int series, float width) {
        return plot.middle(category) + (series - chart.series().size() / 2f) * width;
    }

    private void bar(float x, float width, BigDecimal from, BigDecimal to, int series, Tag figure, List<Op> ops) {
        float top = Math.min(plot.y(from), plot.y(to));
        float height = Math.abs(plot.y(from) - plot.y(to));
        if (height > 0) {
            ops.add(new Op.Fill(x, top, width, height, Palette.series(series), figure));
        }
    }

    private BigDecimal value(int series, int category) {
        return chart.series().get(series).points().get(category).value().orElse(BigDecimal.ZERO);
    }

    /** The printed values above the bars, if all of them have room there. */
    private List<Op> labels(Tag figure) {
        TextStyle style = type.scale().chart().with(Palette.SOFT);
        float width = groupedWidth();
        List<Op> ops = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            for (int s = 0; s < chart.series().size(); s++) {
                String text = chart.series().get(s).points().get(i).text();
                float room = chart.series().size() == 1 ? plot.slot() - 2 * LABEL_GAP : width - LABEL_GAP;
                if (type.width(text, style) > room) {
                    return List.of();
                }
                boolean hanging = value(s, i).signum() < 0;
                float y = plot.y(value(s, i)) + (hanging ? LABEL_GAP : -style.leading() - LABEL_GAP / 2);
                ops.addAll(type.centred(text, style, figure, left(i, s, width) + width / 2, y));
            }
        }
        return ops;
    }
}
