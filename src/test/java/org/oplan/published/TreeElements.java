package org.oplan.published;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oplan.document.Block;
import org.oplan.document.Box;
import org.oplan.document.Clause;
import org.oplan.document.Document;
import org.oplan.document.Drawing;
import org.oplan.document.Inline;
import org.oplan.document.ItemList;
import org.oplan.document.Paragraph;
import org.oplan.document.Section;
import org.oplan.document.Table;
import org.oplan.document.TreeText;

/**
 * The structural elements of a document tree, by their kind.
 *
 * @param document the tree
 */
record TreeElements(Document document) {
    private static final String COLUMNS = " | ";

    /**
     * Whether the tree has an element.
     *
     * @param kind what it is: box, section, table, drawing, list, clause, note, merged (a section whose table has cells
     *     over several rows) or text
     * @param words how it starts or what its caption holds
     * @param columns the columns of a table, or how many items there are; empty for any
     */
    boolean has(String kind, String words, String columns) {
        return elements(kind)
                .anyMatch(each -> each.text().contains(words)
                        && (columns.isEmpty() || each.columns().equals(columns)));
    }

    /** All elements of a kind, one a line. */
    String list(String kind) {
        return elements(kind)
                .map(each -> each.text() + " [" + each.columns() + "]")
                .collect(Collectors.joining("\n"));
    }

    private Stream<Element> elements(String kind) {
        return switch (kind) {
            case "text" -> TreeText.of(document).stream().map(text -> new Element(text, ""));
            case "note" -> notes(document.blocks()).map(text -> new Element(text, ""));
            default -> blocks(document.blocks()).flatMap(block -> element(kind, block));
        };
    }

    private static Stream<Element> element(String kind, Block block) {
        return switch (block) {
            case Box box
            when kind.equals("box") ->
                Stream.concat(
                        Stream.of(new Element(box.kind() == Box.Kind.CONTACT ? "Contact" : "", "")),
                        box.entries().stream().map(entry -> new Element(entry.label(), "")));
            case Section section when kind.equals("section") -> Stream.of(new Element(heading(section), ""));
            case Section section
            when kind.equals("merged") && section.blocks().stream().anyMatch(TreeElements::hasMergedCells) ->
                Stream.of(new Element(heading(section), ""));
            case Table table when kind.equals("table") -> Stream.of(new Element(caption(table), columns(table)));
            case Drawing drawing
            when kind.equals("drawing") ->
                Stream.of(new Element(TreeText.plain(drawing.caption().text()), ""));
            case ItemList list
            when kind.equals("list") ->
                Stream.of(new Element(
                        String.join("\n", TreeText.of(list)),
                        String.valueOf(list.items().size())));
            case Clause clause
            when kind.equals("clause") ->
                Stream.of(new Element(
                        TreeText.plain(clause.lead()),
                        String.valueOf(clause.items().size())));
            default -> Stream.of();
        };
    }

    private static String heading(Section section) {
        return (section.number() + " " + TreeText.plain(section.heading())).strip();
    }

    private static String caption(Table table) {
        return TreeText.plain(table.caption().text());
    }

    /** The heads of the columns, without those that only group them. */
    private static String columns(Table table) {
        return table.head().isEmpty()
                ? ""
                : Stream.concat(
                                table.head().getFirst().cells().stream().filter(cell -> cell.rowSpan() > 1),
                                table.head().getLast().cells().stream())
                        .map(cell -> cell.content().stream()
                                .map(Paragraph::text)
                                .map(TreeText::plain)
                                .collect(Collectors.joining(" ")))
                        .filter(head -> !head.isEmpty())
                        .collect(Collectors.joining(COLUMNS));
    }

    private static boolean hasMergedCells(Block block) {
        return block instanceof Table table
                && table.body().stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> cell.rowSpan() > 1));
    }

    private static Stream<Block> blocks(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Section section
                        ? Stream.concat(Stream.of(block), blocks(section.blocks()))
                        : Stream.of(block));
    }

    private static Stream<String> notes(List<Block> blocks) {
        List<String> notes = new ArrayList<>();
        blocks(blocks).forEach(block -> {
            if (block instanceof Paragraph paragraph) {
                collect(paragraph.text(), notes);
            } else if (block instanceof ItemList list) {
                list.items().forEach(item -> item.blocks().forEach(paragraph -> collect(paragraph.text(), notes)));
            }
        });
        return notes.stream();
    }

    private static void collect(List<Inline> text, List<String> notes) {
        for (Inline inline : text) {
            if (inline instanceof Inline.Footnote note) {
                notes.add(TreeText.plain(note.content()));
            } else {
                collect(inline.content(), notes);
            }
        }
    }

    /** An element with what tells it from others of its kind. */
    private record Element(String text, String columns) {}
}
