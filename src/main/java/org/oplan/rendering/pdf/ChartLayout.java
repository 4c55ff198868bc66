package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Chart;

/** Lays out a chart: caption, what is drawn, legend. */
final class ChartLayout {
    private static final float UNDER_PLOT = 3;
    private static final float ABOVE_LEGEND = 8;

    private final Typesetter type;
    private final Chart chart;
    private final TextStyle style;

    ChartLayout(Typesetter type, Chart chart) {
        this.type = type;
        this.chart = chart;
        this.style = type.scale().chart();
    }

    List<Slab> layOut(Tag parent, Frame frame) {
        return FigureLayout.of(chart, type, parent, frame, this::draw);
    }

    private FigureLayout.Drawn draw(Tag figure, Frame frame) {
        return switch (chart.kind()) {
            case BAR, STACKED_BAR, LINE -> plotted(figure, frame);
            case PIE, DONUT -> new RoundChart(type, chart).draw(figure, frame);
        };
    }

    private FigureLayout.Drawn plotted(Tag figure, Frame frame) {
        Plot plot = Plot.of(chart, type, style, frame);
        List<Op> ops = new ArrayList<>(plot.grid(chart, type, style, figure));
        boolean lines = chart.kind() == Chart.Kind.LINE;
        ops.addAll(
                lines
                        ? new LineDrawing(type, chart, plot).draw(figure)
                        : new BarDrawing(type, chart, plot).draw(figure));
        ops.add(plot.base(figure));
        float y = Plot.bottom() + UNDER_PLOT;
        y += new CategoryLabels(type, style).draw(chart.categories(), plot.frame(), y, figure, ops);
        if (chart.series().size() > 1) {
            List<String> names = chart.series().stream().map(Chart.Series::name).toList();
            Legend legend = new Legend(type, style, lines);
            y = legend.draw(names, frame, y + ABOVE_LEGEND, figure, ops);
        }
        return new FigureLayout.Drawn(ops, y);
    }
}
