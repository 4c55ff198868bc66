package org.oplan.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oplan.document.Caption;
import org.oplan.document.Chart;
import org.oplan.document.Inline;
import org.oplan.edition.Edition;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.w3c.dom.Element;

/** Looks up the figures that drawings show, and says them in words. */
final class FigurePoints {
    private final FigureBook figures;
    private final Edition edition;

    FigurePoints(FigureBook figures, Edition edition) {
        this.figures = figures;
        this.edition = edition;
    }

    /** The figure that an attribute names. */
    Figure figure(Element element, String attribute) throws TemplateMistake {
        String key = element.getAttribute(attribute);
        return figures.find(key)
                .orElseThrow(() -> new TemplateMistake(Xml.place(element), "there is no figure \"" + key + "\""));
    }

    /** A figure as the edition prints it. */
    String printed(Figure figure) {
        return TemplateFunctions.printed(figure, edition);
    }

    /** The {@code value} children: figures by their key, and points that are not available. */
    List<Chart.Point> points(Element parent) throws TemplateMistake {
        List<Chart.Point> points = new ArrayList<>();
        for (Element value : Xml.children(parent, "value")) {
            points.add(point(value));
        }
        return points;
    }

    private Chart.Point point(Element value) throws TemplateMistake {
        if (value.getAttribute("key").isEmpty()) {
            return Chart.Point.missing(edition.terms().text("chart.missing"));
        }
        Figure figure = figure(value, "key");
        return new Chart.Point(figure.key(), Optional.of(figure.value()), printed(figure));
    }

    /** {@code 2020 1,234; 2021 1,300}: names with their values, in the words of the edition. */
    String inWords(List<String> names, List<String> values) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            words.add(named(names.get(i), values.get(i)));
        }
        return joined(words);
    }

    /** {@code 2020 1,234}; the value alone if there is no name. */
    String named(String name, String value) {
        return name.isBlank()
                ? value
                : edition.terms().text("chart.value", Map.of("category", name.strip(), "value", value));
    }

    /** A drawing in words, for readers who cannot see it: its caption and what it shows. */
    String described(Caption caption, List<String> parts) {
        return edition.terms()
                .text(
                        "chart.description",
                        Map.of(
                                "label",
                                caption.label(),
                                "caption",
                                Inline.plain(caption.text(), " "),
                                "values",
                                joined(parts)));
    }

    /** Parts of a description, one after the other. */
    String joined(List<String> parts) {
        return String.join(edition.terms().text("chart.separator"), parts);
    }
}
