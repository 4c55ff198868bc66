package org.oplan.composition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.oplan.document.Caption;
import org.oplan.document.Chart;
import org.oplan.document.Inline;
import org.oplan.edition.Edition;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.w3c.dom.Element;

/** Reads charts: values and the description in words come from the figure book. */
final class ChartReader {
    private final FigureBook figures;
    private final Edition edition;

    ChartReader(FigureBook figures, Edition edition) {
        this.figures = figures;
        this.edition = edition;
    }

    Chart read(Element chart, Caption caption) throws TemplateMistake {
        List<Element> categories = Xml.children(chart, "category");
        List<Chart.Series> series = new ArrayList<>();
        for (Element element : Xml.children(chart, "series")) {
            series.add(series(element, categories.size()));
        }
        return new Chart(
                chart.getAttribute("id"),
                caption,
                Chart.Kind.valueOf(
                        chart.getAttribute("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                categories.stream()
                        .map(Element::getTextContent)
                        .map(String::strip)
                        .toList(),
                series,
                new BigDecimal(chart.getAttribute("scale")),
                new Chart.AxisFormat(edition.decimalSeparator(), edition.groupSeparator()),
                description(categories, caption));
    }

    private Chart.Series series(Element element, int categories) throws TemplateMistake {
        List<String> keys = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        for (Element value : Xml.children(element, "value")) {
            Figure figure = figure(value, "key");
            keys.add(figure.key());
            values.add(figure.value());
        }
        if (keys.size() != categories) {
            throw new TemplateMistake(
                    Xml.place(element),
                    "the series has " + keys.size() + " values, but the chart has " + categories + " categories");
        }
        return new Chart.Series(element.getAttribute("name"), keys, values);
    }

    private String description(List<Element> categories, Caption caption) throws TemplateMistake {
        List<String> values = new ArrayList<>();
        for (Element category : categories) {
            String value = TemplateFunctions.printed(figure(category, "total"), edition);
            values.add(edition.terms()
                    .text(
                            "chart.value",
                            Map.of("category", category.getTextContent().strip(), "value", value)));
        }
        String joined = String.join(edition.terms().text("chart.separator"), values);
        return edition.terms()
                .text(
                        "chart.description",
                        Map.of(
                                "label",
                                caption.label(),
                                "caption",
                                Inline.plain(caption.text(), " "),
                                "values",
                                joined));
    }

    private Figure figure(Element element, String attribute) throws TemplateMistake {
        String key = element.getAttribute(attribute);
        return figures.find(key)
                .orElseThrow(() -> new TemplateMistake(Xml.place(element), "there is no figure \"" + key + "\""));
    }
}
