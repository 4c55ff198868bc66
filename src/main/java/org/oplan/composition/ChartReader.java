package org.oplan.composition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Caption;
import org.oplan.document.Chart;
import org.oplan.edition.Edition;
import org.w3c.dom.Element;

/** Reads charts: values and the description in words come from the figure book. */
final class ChartReader {
    private final FigurePoints figures;
    private final Edition edition;

    ChartReader(FigurePoints figures, Edition edition) {
        this.figures = figures;
        this.edition = edition;
    }

    Chart read(Element chart, Caption caption) throws TemplateMistake {
        List<Element> categories = Xml.children(chart, "category");
        Chart.Kind kind = Xml.constant(Chart.Kind.class, chart, "kind");
        List<Chart.Series> series = new ArrayList<>();
        for (Element element : Xml.children(chart, "series")) {
            series.add(series(element, categories.size()));
        }
        if (kind.isRound() && series.size() > 1) {
            throw new TemplateMistake(
                    Xml.place(chart),
                    "a chart of kind \"" + chart.getAttribute("kind") + "\" has one series, not " + series.size());
        }
        return new Chart(
                chart.getAttribute("id"),
                caption,
                kind,
                categories.stream()
                        .map(Element::getTextContent)
                        .map(String::strip)
                        .toList(),
                series,
                new BigDecimal(chart.getAttribute("scale")),
                new Chart.AxisFormat(edition.decimalSeparator(), edition.groupSeparator()),
                description(categories, series, caption));
    }

    private Chart.Series series(Element element, int categories) throws TemplateMistake {
        List<Chart.Point> points = figures.points(element);
        if (points.size() != categories) {
            throw new TemplateMistake(
                    Xml.place(element),
                    "the series has " + points.size() + " values, but the chart has " + categories + " categories");
        }
        return new Chart.Series(element.getAttribute("name"), points);
    }

    /** A category is described by its total where the template names one, and else by the values of all series. */
    private String description(List<Element> categories, List<Chart.Series> series, Caption caption)
            throws TemplateMistake {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            Element category = categories.get(i);
            String name = category.getTextContent();
            values.add(
                    category.getAttribute("total").isEmpty()
                            ? figures.named(name, values(series, i))
                            : figures.named(name, figures.printed(figures.figure(category, "total"))));
        }
        return figures.described(caption, values);
    }

    private String values(List<Chart.Series> series, int category) {
        if (series.size() == 1) {
            return series.getFirst().points().get(category).text();
        }
        List<String> values = new ArrayList<>();
        for (Chart.Series each : series) {
            values.add(figures.named(each.name(), each.points().get(category).text()));
        }
        return String.join(edition.terms().text("list.separator"), values);
    }
}
