package org.oplan.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oplan.document.Caption;
import org.oplan.document.Flow;
import org.oplan.document.Inline;
import org.oplan.edition.Terms;
import org.oplan.figure.Figure;
import org.w3c.dom.Element;

/** Reads flows: the weights of links are figures of the figure book. */
final class FlowReader {
    private final FigurePoints figures;
    private final Terms terms;
    private final InlineReader inlines;

    FlowReader(FigurePoints figures, Terms terms, InlineReader inlines) {
        this.figures = figures;
        this.terms = terms;
        this.inlines = inlines;
    }

    Flow read(Element flow, Caption caption) throws TemplateMistake {
        List<Flow.Stage> stages = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        for (Element stage : Xml.children(flow, "stage")) {
            stages.add(stage(stage, texts));
        }
        List<Flow.Link> links = new ArrayList<>();
        for (Element link : Xml.children(flow, "link")) {
            links.add(link(link, texts));
        }
        if (links.stream().map(link -> link.weight().isPresent()).distinct().count() > 1) {
            throw new TemplateMistake(Xml.place(flow), "either all links of a flow have a key, or none has");
        }
        return new Flow(flow.getAttribute("id"), caption, stages, links, summary(caption, stages, links, texts));
    }

    private Flow.Stage stage(Element stage, Map<String, String> texts) throws TemplateMistake {
        List<Flow.Node> nodes = new ArrayList<>();
        for (Element node : Xml.children(stage, "node")) {
            String id = node.getAttribute("id");
            List<Inline> text = inlines.read(node);
            if (texts.put(id, Inline.plain(text, " ")) != null) {
                throw new TemplateMistake(Xml.place(node), "two boxes of the flow are called \"" + id + "\"");
            }
            nodes.add(new Flow.Node(id, text));
        }
        return new Flow.Stage(stage.getAttribute("label"), nodes);
    }

    private Flow.Link link(Element link, Map<String, String> texts) throws TemplateMistake {
        String from = box(link, "from", texts);
        String to = box(link, "to", texts);
        if (link.getAttribute("key").isEmpty()) {
            return Flow.Link.of(from, to);
        }
        Figure figure = figures.figure(link, "key");
        if (figure.value().signum() < 0) {
            throw new TemplateMistake(
                    Xml.place(link), "the figure \"" + figure.key() + "\" is negative, so no flow can be drawn for it");
        }
        return new Flow.Link(from, to, figure.key(), Optional.of(figure.value()), figures.printed(figure));
    }

    private static String box(Element link, String attribute, Map<String, String> texts) throws TemplateMistake {
        String box = link.getAttribute(attribute);
        if (!texts.containsKey(box)) {
            throw new TemplateMistake(Xml.place(link), "the flow has no box called \"" + box + "\"");
        }
        return box;
    }

    /** The stages with their boxes, then what is joined; boxes that nothing passes through are still named. */
    private String summary(Caption caption, List<Flow.Stage> stages, List<Flow.Link> links, Map<String, String> texts) {
        List<String> parts = new ArrayList<>();
        for (Flow.Stage stage : stages) {
            List<String> nodes = stage.nodes().stream()
                    .map(node -> texts.getOrDefault(node.id(), ""))
                    .toList();
            parts.add(terms.text(
                    "flow.stage",
                    Map.of("stage", stage.label(), "boxes", String.join(terms.text("list.separator"), nodes))));
        }
        for (Flow.Link link : links) {
            String arrow = terms.text(
                    "flow.link",
                    Map.of("from", texts.getOrDefault(link.from(), ""), "to", texts.getOrDefault(link.to(), "")));
            parts.add(link.text().isEmpty() ? arrow : figures.named(arrow, link.text()));
        }
        return figures.described(caption, parts);
    }
}
