package org.oplan.composition;

import org.oplan.document.Caption;
import org.oplan.document.Drawing;
import org.oplan.document.Image;
import org.oplan.document.Picture;
import org.oplan.edition.Edition;
import org.w3c.dom.Element;

/** Reads what is looked at: charts, heat maps, flows and pictures. */
final class DrawingReader {
    private final Pictures pictures;
    private final ChartReader charts;
    private final HeatMapReader heatMaps;
    private final FlowReader flows;

    DrawingReader(FigurePoints figures, Pictures pictures, Edition edition, InlineReader inlines) {
        this.pictures = pictures;
        this.charts = new ChartReader(figures, edition);
        this.heatMaps = new HeatMapReader(edition.terms(), figures);
        this.flows = new FlowReader(figures, edition.terms(), inlines);
    }

    Drawing read(Element drawing, Caption caption) throws TemplateMistake {
        return switch (drawing.getTagName()) {
            case "chart" -> charts.read(drawing, caption);
            case "heatmap" -> heatMaps.read(drawing, caption);
            case "flow" -> flows.read(drawing, caption);
            case "picture" -> picture(drawing, caption);
            default -> throw new IllegalStateException("The schema lets through the drawing " + drawing.getTagName());
        };
    }

    private Picture picture(Element picture, Caption caption) throws TemplateMistake {
        String name = picture.getAttribute("src");
        Image image = pictures.find(name)
                .orElseThrow(() -> new TemplateMistake(
                        Xml.place(picture),
                        "there is no picture \"" + name + "\" in a folder \"images\" of the input"));
        return new Picture(
                picture.getAttribute("id"),
                caption,
                image,
                picture.getAttribute("alt").strip(),
                picture.getAttribute("credit"));
    }
}
