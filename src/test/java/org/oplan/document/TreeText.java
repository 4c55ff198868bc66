package org.oplan.document;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that a document tree says, in reading order; tests compare it with what the files say. */
public final class TreeText {
    private TreeText() {}

    /** The paragraphs, headings, captions, labels and cells of the body, one string each. */
    public static List<String> of(Document document) {
        return document.blocks().stream().flatMap(TreeText::block).toList();
    }

    /** The same of one block. */
    public static List<String> of(Block block) {
        return block(block).toList();
    }

    /** All figures that the body prints, in reading order. */
    public static List<Inline.Value> values(Document document) {
        List<Inline.Value> values = new ArrayList<>();
        tables(document)
                .forEach(table -> Stream.concat(table.body().stream(), Stream.<Table.Row>empty())
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.content().stream())
                        .forEach(paragraph -> values(paragraph.text(), values)));
        return values;
    }

    /** All figures that the document prints, in running text too, in whatever part of the tree. */
    public static List<Inline.Value> everyValue(Document document) {
        List<Inline.Value> values = new ArrayList<>();
        everyValue(document, values);
        return values;
    }

    /** The tree is made of records and lists. */
    private static void everyValue(@Nullable Object part, List<Inline.Value> values) {
        if (part instanceof Inline.Value value) {
            values.add(value);
        } else if (part instanceof Iterable<?> parts && !(part instanceof Path)) {
            parts.forEach(each -> everyValue(each, values));
        } else if (part instanceof Record) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                try {
                    everyValue(component.getAccessor().invoke(part), values);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** All tables, in reading order. */
    public static List<Table> tables(Document document) {
        return blocks(document.blocks())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** All charts, in reading order. */
    public static List<Chart> charts(Document document) {
        return blocks(document.blocks())
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .toList();
    }

    /** Plain text of running text. */
    public static String plain(List<Inline> inlines) {
        return Inline.plain(inlines, " ");
    }

    private static Stream<Block> blocks(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Section section
                        ? Stream.concat(Stream.of(block), blocks(section.blocks()))
                        : Stream.of(block));
    }

    private static Stream<String> block(Block block) {
        return switch (block) {
            case Section section ->
                Stream.concat(
                        Stream.of((section.number() + " " + plain(section.heading())).strip()),
                        section.blocks().stream().flatMap(TreeText::block));
            case Paragraph paragraph -> Stream.of(paragraph(paragraph));
            case ItemList list ->
                list.items().stream()
                        .flatMap(item -> Stream.concat(Stream.of(item.label()), paragraphs(item.blocks())));
            case Box box ->
                box.entries().stream()
                        .flatMap(entry -> Stream.concat(Stream.of(entry.label()), paragraphs(entry.blocks())));
            case Contents contents -> Stream.of(contents.title());
            case Table table -> table(table);
            case Clause clause ->
                Stream.concat(
                        Stream.of(plain(clause.lead())),
                        clause.items().stream()
                                .flatMap(item -> Stream.concat(Stream.of(item.label()), paragraphs(item.blocks()))));
            case Bilingual pair ->
                Stream.concat(pair.left().blocks().stream(), pair.right().blocks().stream())
                        .flatMap(TreeText::block);
            case Drawing drawing -> Stream.of(caption(drawing.caption()));
        };
    }

    private static Stream<String> table(Table table) {
        Stream<String> cells = Stream.concat(table.head().stream(), table.body().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> paragraphs(cell.content()));
        return Stream.of(Stream.of(caption(table.caption())), cells, paragraphs(table.notes()))
                .flatMap(part -> part);
    }

    private static String caption(Caption caption) {
        return caption.label() + " " + plain(caption.text()) + caption.unit();
    }

    private static Stream<String> paragraphs(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(TreeText::paragraph);
    }

    private static String paragraph(Paragraph paragraph) {
        return (paragraph.number() + " " + plain(paragraph.text())).strip();
    }

    private static void values(List<Inline> inlines, List<Inline.Value> values) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Value value) {
                values.add(value);
            }
            values(inline.content(), values);
        }
    }
}
