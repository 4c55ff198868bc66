package org.oplan.rendering.word;

import org.oplan.document.Chart;
import org.oplan.revision.Mark;

/** Writes charts: the caption above, the chart as wide as the page's text. */
final class ChartWriter {
    private static final int EMU_PER_TWIP = 635;

    private final WordFile file;
    private final Story story;
    private final Runs runs;
    private final CaptionWriter captions;
    private final Anchors anchors;

    ChartWriter(WordFile file, Story story, Runs runs, CaptionWriter captions, Anchors anchors) {
        this.file = file;
        this.story = story;
        this.runs = runs;
        this.captions = captions;
        this.anchors = anchors;
    }

    void write(Chart chart, PageLayout page) {
        captions.write(chart.id(), chart.caption());
        int number = anchors.nextDrawing();
        String relationship = file.addChart(number, ChartSpace.of(chart), ChartWorkbook.of(chart));
        WordParagraph paragraph = story.paragraph(Style.CHART);
        Mark mark = runs.open(paragraph, Mark.KEPT);
        Markup xml = paragraph.content().start("w:drawing").start("wp:inline");
        xml.start("wp:extent")
                .attribute("cx", (long) page.textWidth() * EMU_PER_TWIP)
                .attribute("cy", (long) page.chartHeight() * EMU_PER_TWIP)
                .end("wp:extent");
        xml.start("wp:docPr")
                .attribute("id", number)
                .attribute("name", chart.caption().label())
                .attribute("descr", chart.summary())
                .end("wp:docPr");
        xml.start("a:graphic").start("a:graphicData").attribute("uri", Namespaces.CHART);
        xml.start("c:chart").attribute("r:id", relationship).end("c:chart");
        xml.end("a:graphicData").end("a:graphic").end("wp:inline").end("w:drawing");
        runs.close(paragraph, mark);
    }
}
