package org.oplan.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Boxes in columns, joined from left to right: where money goes, or how outputs lead to impact.
 *
 * <pre>
 * Support services      Objectives           Goals
 * [ADM]  ── 6,109 ──▶  [I.1]  ── 4,000 ──▶  [Growth]
 *        ── 2,000 ──▶  [I.2]  ── 4,109 ──▶  [Inclusiveness]
 * </pre>
 *
 * @param id anchor, unique in the document, {@code [a-z][a-z0-9-]{0,38}}
 * @param caption what stands above it
 * @param stages the columns in order, at least two
 * @param links what joins the boxes; either all of them have a weight, and are drawn as thick as it, or none has
 * @param summary what it shows, in words, for readers who cannot see it
 */
public record Flow(String id, Caption caption, List<Stage> stages, List<Link> links, String summary)
        implements Drawing {
    public Flow {
        stages = List.copyOf(stages);
        links = List.copyOf(links);
        if (stages.size() < 2) {
            throw new IllegalArgumentException("The flow " + id + " has " + stages.size() + " columns, not 2 or more");
        }
        Set<String> seen = new HashSet<>();
        for (Stage stage : stages) {
            for (Node node : stage.nodes()) {
                if (!seen.add(node.id())) {
                    throw new IllegalArgumentException("The flow " + id + " has two boxes called " + node.id());
                }
            }
        }
        for (Link link : links) {
            if (!seen.contains(link.from()) || !seen.contains(link.to())) {
                throw new IllegalArgumentException(
                        "The flow " + id + " has no boxes for the link from " + link.from() + " to " + link.to());
            }
        }
        long weighted = links.stream().filter(link -> link.weight().isPresent()).count();
        if (weighted != 0 && weighted != links.size()) {
            throw new IllegalArgumentException("In the flow " + id + " only some of the links have a weight");
        }
    }

    @Override
    public Flow under(Caption other) {
        return new Flow(id, other, stages, links, summary);
    }

    /** Whether its links have weights. */
    public boolean isWeighted() {
        return !links.isEmpty() && links.getFirst().weight().isPresent();
    }

    /** The same content as a table: a column for each stage, each box with what it leads to. */
    public Table asTable() {
        List<Table.Column> columns = new ArrayList<>();
        List<Table.Cell> head = new ArrayList<>();
        int depth = 0;
        for (Stage stage : stages) {
            columns.add(new Table.Column(Table.Column.Kind.TEXT, 1));
            head.add(Table.Cell.header(stage.label()));
            depth = Math.max(depth, stage.nodes().size());
        }
        List<Table.Row> body = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            List<Table.Cell> cells = new ArrayList<>();
            for (Stage stage : stages) {
                cells.add(
                        i < stage.nodes().size() ? cell(stage.nodes().get(i)) : new Table.Cell(1, 1, false, List.of()));
            }
            body.add(new Table.Row(Table.Row.Kind.DATA, cells));
        }
        List<Table.Row> heads = List.of(new Table.Row(Table.Row.Kind.HEAD, head));
        return new Table(id, caption, columns, heads, body, List.of(), summary, false);
    }

    private Table.Cell cell(Node node) {
        List<Paragraph> content = new ArrayList<>();
        content.add(Paragraph.of(node.text()));
        for (Link link : links) {
            if (link.from().equals(node.id())) {
                List<Inline> text = new ArrayList<>();
                text.add(new Inline.Text("→ "));
                text.addAll(node(link.to()).text());
                if (link.weight().isPresent()) {
                    text.add(new Inline.Text("\u00a0"));
                    text.add(new Inline.Value(link.key(), link.text()));
                }
                content.add(Paragraph.of(text));
            }
        }
        return new Table.Cell(1, 1, false, content);
    }

    /** The box of an id. */
    public Node node(String nodeId) {
        return stages.stream()
                .flatMap(stage -> stage.nodes().stream())
                .filter(node -> node.id().equals(nodeId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The flow " + id + " has no box called " + nodeId));
    }

    /**
     * One column of boxes.
     *
     * @param label what its boxes are, {@code Objectives}
     * @param nodes the boxes from top to bottom, at least one
     */
    public record Stage(String label, List<Node> nodes) {
        public Stage {
            nodes = List.copyOf(nodes);
            if (nodes.isEmpty()) {
                throw new IllegalArgumentException("The column " + label + " of a flow has no boxes");
            }
        }
    }

    /**
     * One box.
     *
     * @param id its name within the flow
     * @param text what stands in it
     */
    public record Node(String id, List<Inline> text) {
        public Node {
            text = List.copyOf(text);
        }
    }

    /**
     * What joins two boxes.
     *
     * @param from name of the box that it starts at
     * @param to name of the box that it leads to
     * @param key the figure key of its weight; empty without one
     * @param weight how much goes this way, not negative; empty for a mere arrow
     * @param text the weight as printed in the document's language; empty without one
     */
    public record Link(String from, String to, String key, Optional<BigDecimal> weight, String text) {
        public Link {
            if (weight.isPresent() && weight.get().signum() < 0) {
                throw new IllegalArgumentException(
                        "The link from " + from + " to " + to + " has the negative weight " + weight.get());
            }
        }

        /** A mere arrow. */
        public static Link of(String from, String to) {
            return new Link(from, to, "", Optional.empty(), "");
        }
    }
}
