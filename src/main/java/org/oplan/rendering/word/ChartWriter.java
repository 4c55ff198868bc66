package org.oplan.rendering.word;

import java.io.IOException;
import java.time.LocalDate;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGraphicalObjectData;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.oplan.document.Chart;

/** Writes charts: the caption above, the chart as wide as the page's text. */
final class ChartWriter {
    private static final int EMU_PER_TWIP = 635;

    private final WordFile file;
    private final Story story;
    private final CaptionWriter captions;
    private final Anchors anchors;
    private final LocalDate date;

    ChartWriter(WordFile file, Story story, CaptionWriter captions, Anchors anchors, LocalDate date) {
        this.file = file;
        this.story = story;
        this.captions = captions;
        this.anchors = anchors;
        this.date = date;
    }

    void write(Chart chart, PageLayout page) throws IOException, InvalidFormatException {
        captions.write(chart.id(), chart.caption());
        int number = anchors.nextDrawing();
        String relationship = file.addChart(number, ChartSpace.of(chart), ChartWorkbook.of(chart, date));
        CTInline frame = story.paragraph(Style.CHART).addNewR().addNewDrawing().addNewInline();
        CTPositiveSize2D size = frame.addNewExtent();
        size.setCx((long) page.textWidth() * EMU_PER_TWIP);
        size.setCy((long) page.chartHeight() * EMU_PER_TWIP);
        CTNonVisualDrawingProps properties = frame.addNewDocPr();
        properties.setId(number);
        properties.setName(chart.caption().label());
        properties.setDescr(chart.summary());
        refer(frame.addNewGraphic().addNewGraphicData(), relationship);
    }

    private static void refer(CTGraphicalObjectData data, String relationship) {
        data.setUri(PartXml.CHART);
        try (XmlCursor cursor = data.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(PartXml.CHART, "chart", "c"));
            cursor.insertAttributeWithValue(new QName(PartXml.RELATIONSHIPS, "id", "r"), relationship);
        }
    }
}
