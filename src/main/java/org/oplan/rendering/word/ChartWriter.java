package org.oplan.rendering.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.oplan.document.Caption;
import org.oplan.document.Chart;
import org.oplan.document.Inline;
import org.oplan.revision.Mark;

/** Writes charts as wide as the page's text, each with the workbook that holds its values. */
final class ChartWriter {
    private static final int SPARKLINE_WIDTH = 1000;
    private static final int SPARKLINE_HEIGHT = 220;

    private final WordFile file;
    private final Story story;
    private final RunWriter runs;
    private final Drawings drawings;
    private final boolean mirrored;

    ChartWriter(Desk desk, Story story, Drawings drawings) {
        this.file = desk.file();
        this.story = story;
        this.runs = desk.writer();
        this.mirrored = desk.script().isRightToLeft();
        this.drawings = drawings;
    }

    void write(Chart chart, PageLayout page) {
        WordParagraph paragraph = story.paragraph(Style.CHART);
        Mark mark = runs.open(paragraph, Mark.KEPT);
        Drawings.Frame frame =
                new Drawings.Frame(chart.caption().label(), chart.summary(), page.textWidth(), page.chartHeight());
        draw(paragraph.content(), frame, chart, ChartSpace.of(chart, mirrored));
        runs.close(paragraph, mark);
    }

    /** Writes a line of values as small as a word. */
    void write(Inline.Sparkline line, Markup run) {
        List<String> places = IntStream.rangeClosed(1, line.points().size())
                .mapToObj(Integer::toString)
                .toList();
        Chart chart = new Chart(
                "sparkline",
                new Caption("", List.of(), ""),
                Chart.Kind.LINE,
                places,
                List.of(new Chart.Series("", line.points())),
                BigDecimal.ONE,
                new Chart.AxisFormat(".", ","),
                line.summary());
        draw(
                run,
                new Drawings.Frame("", line.summary(), SPARKLINE_WIDTH, SPARKLINE_HEIGHT),
                chart,
                ChartSpace.bare(chart, mirrored));
    }

    private void draw(Markup run, Drawings.Frame frame, Chart chart, String space) {
        int number = drawings.next();
        String relationship = file.addChart(number, space, ChartWorkbook.of(chart));
        Markup graphic =
                new Markup().start("c:chart").attribute("r:id", relationship).end("c:chart");
        Drawings.write(run, number, frame, Namespaces.CHART, graphic);
    }
}
