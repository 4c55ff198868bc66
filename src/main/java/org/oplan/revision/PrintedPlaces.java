package org.oplan.revision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
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

/** Where a document prints each of its figures first. */
public final class PrintedPlaces {
    private final SequencedMap<String, PrintedPlace> places = new LinkedHashMap<>();

    private PrintedPlaces() {}

    /** The places of a document by key of figure, in reading order. */
    public static SequencedMap<String, PrintedPlace> of(Document document) {
        PrintedPlaces all = new PrintedPlaces();
        all.blocks("", document.blocks());
        return all.places;
    }

    private void blocks(String label, List<? extends Block> blocks) {
        blocks.forEach(block -> block(label, block));
    }

    private void block(String label, Block block) {
        switch (block) {
            case Section section -> {
                String heading = label(section.number(), section.heading());
                text(heading, section.heading());
                blocks(heading, section.blocks());
            }
            case Paragraph paragraph -> text(label, paragraph.text());
            case ItemList list -> list.items().forEach(item -> blocks(label, item.blocks()));
            case Box box -> box.entries().forEach(entry -> blocks(label, entry.blocks()));
            case Clause clause -> {
                text(label, clause.lead());
                clause.items().forEach(item -> blocks(label, item.blocks()));
            }
            case Contents contents -> {}
            case Table table -> table(table);
            case Bilingual pair -> {
                blocks(label, pair.left().blocks());
                blocks(label, pair.right().blocks());
            }
            case Drawing drawing -> drawing(drawing);
        }
    }

    /** {@code 3.1 Priorities}. */
    static String label(String number, List<Inline> heading) {
        return (number + " " + Inline.plain(heading, " ")).strip();
    }

    /** {@code Table 4}, or what the caption says if it has no number. */
    static String label(Caption caption) {
        return caption.label().isEmpty() ? Inline.plain(caption.text(), " ") : caption.label();
    }

    private void table(Table table) {
        String label = label(table.caption());
        text(label, table.caption().text());
        for (HeadedCells.Headed headed : HeadedCells.of(table)) {
            PrintedPlace place = new PrintedPlace(label, headed.row(), headed.column());
            headed.cell().content().forEach(paragraph -> text(place, paragraph.text()));
        }
        blocks(label, table.notes());
    }

    private void drawing(Drawing drawing) {
        String label = label(drawing.caption());
        text(label, drawing.caption().text());
        switch (drawing) {
            case Chart chart -> chart.series().forEach(series -> series(label, chart.categories(), series));
            case Flow flow -> {
                flow.stages().forEach(stage -> stage.nodes().forEach(node -> text(label, node.text())));
                flow.links().forEach(link -> link(label, flow, link));
            }
            case HeatMap map -> {}
            case Picture picture -> {}
        }
    }

    private void series(String label, List<String> categories, Chart.Series series) {
        for (int i = 0; i < categories.size(); i++) {
            put(series.points().get(i).key(), new PrintedPlace(label, categories.get(i), series.name()));
        }
    }

    private void link(String label, Flow flow, Flow.Link link) {
        String from = Inline.plain(flow.node(link.from()).text(), " ");
        put(
                link.key(),
                new PrintedPlace(label, from, Inline.plain(flow.node(link.to()).text(), " ")));
    }

    private void text(String label, List<Inline> text) {
        text(new PrintedPlace(label, "", ""), text);
    }

    private void text(PrintedPlace place, List<Inline> text) {
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Value value -> put(value.key(), place);
                case Inline.Sparkline line -> line.points().forEach(point -> put(point.key(), place));
                default -> text(place, inline.content());
            }
        }
    }

    private void put(String key, PrintedPlace place) {
        if (!key.isEmpty()) {
            places.putIfAbsent(key, place);
        }
    }
}
