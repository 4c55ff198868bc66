package org.oplan.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.oplan.document.Bilingual;
import org.oplan.document.Block;
import org.oplan.document.Box;
import org.oplan.document.Caption;
import org.oplan.document.Chart;
import org.oplan.document.Clause;
import org.oplan.document.Contents;
import org.oplan.document.Document;
import org.oplan.document.Drawing;
import org.oplan.document.Flow;
import org.oplan.document.HeatMap;
import org.oplan.document.Inline;
import org.oplan.document.ItemList;
import org.oplan.document.Paragraph;
import org.oplan.document.Picture;
import org.oplan.document.Section;
import org.oplan.document.Table;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;

/** The figures that a document prints, and all figures that those were computed from. */
final class PrintedFigures {
    private PrintedFigures() {}

    /** The part of a book that stands behind a document. */
    static FigureBook of(Document document, FigureBook book) {
        Deque<String> open = new ArrayDeque<>();
        document.blocks().stream().flatMap(PrintedFigures::keys).forEach(open::add);
        SortedMap<String, Figure> found = new TreeMap<>();
        SortedSet<String> seen = new TreeSet<>();
        while (!open.isEmpty()) {
            String key = open.remove();
            if (seen.add(key)) {
                book.find(key).ifPresent(figure -> {
                    found.put(key, figure);
                    open.addAll(figure.parts());
                });
            }
        }
        return new FigureBook(found.values());
    }

    private static Stream<String> keys(Block block) {
        return switch (block) {
            case Section section ->
                Stream.concat(keys(section.heading()), section.blocks().stream().flatMap(PrintedFigures::keys));
            case Paragraph paragraph -> keys(paragraph.text());
            case ItemList list -> list.items().stream().flatMap(item -> paragraphs(item.blocks()));
            case Box box -> box.entries().stream().flatMap(entry -> paragraphs(entry.blocks()));
            case Contents contents -> Stream.empty();
            case Table table -> keys(table);
            case Clause clause ->
                Stream.concat(keys(clause.lead()), clause.items().stream().flatMap(item -> paragraphs(item.blocks())));
            case Bilingual pair ->
                Stream.of(pair.left(), pair.right())
                        .flatMap(side -> side.blocks().stream())
                        .flatMap(PrintedFigures::keys);
            case Drawing drawing -> Stream.concat(caption(drawing.caption()), drawn(drawing));
        };
    }

    private static Stream<String> drawn(Drawing drawing) {
        return switch (drawing) {
            case Chart chart -> chart.series().stream().flatMap(series -> points(series.points()));
            case Flow flow ->
                Stream.concat(
                        flow.stages().stream()
                                .flatMap(stage -> stage.nodes().stream())
                                .flatMap(node -> keys(node.text())),
                        flow.links().stream().map(Flow.Link::key).filter(key -> !key.isEmpty()));
            case HeatMap map -> Stream.empty();
            case Picture picture -> Stream.empty();
        };
    }

    private static Stream<String> points(List<Chart.Point> points) {
        return points.stream().map(Chart.Point::key).filter(key -> !key.isEmpty());
    }

    private static Stream<String> keys(Table table) {
        Stream<String> cells = Stream.concat(table.head().stream(), table.body().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> paragraphs(cell.content()));
        return Stream.of(caption(table.caption()), cells, paragraphs(table.notes()))
                .flatMap(keys -> keys);
    }

    private static Stream<String> caption(Caption caption) {
        return keys(caption.text());
    }

    private static Stream<String> paragraphs(List<Paragraph> paragraphs) {
        return paragraphs.stream().flatMap(PrintedFigures::keys);
    }

    private static Stream<String> keys(List<Inline> text) {
        return text.stream().flatMap(inline -> switch (inline) {
            case Inline.Value value -> Stream.of(value.key());
            case Inline.Sparkline line -> points(line.points());
            default -> keys(inline.content());
        });
    }
}
