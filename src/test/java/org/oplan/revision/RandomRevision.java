package org.oplan.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.oplan.document.Bilingual;
import org.oplan.document.Block;
import org.oplan.document.Box;
import org.oplan.document.Clause;
import org.oplan.document.Contents;
import org.oplan.document.Document;
import org.oplan.document.Drawing;
import org.oplan.document.Inline;
import org.oplan.document.ItemList;
import org.oplan.document.Paragraph;
import org.oplan.document.Section;
import org.oplan.document.Table;

/** Revises a document by chance: takes out, puts in and rewords at every level. */
final class RandomRevision {
    private static final int RARE = 5;

    private final Random chance;
    private final RandomDocuments writer;

    RandomRevision(Random chance, RandomDocuments writer) {
        this.chance = chance;
        this.writer = writer;
    }

    Document revise(Document document) {
        return new Document(
                document.properties(),
                sometimes() ? writer.masthead() : document.masthead(),
                document.runningHead(),
                blocks(document.blocks(), 0));
    }

    private List<Block> blocks(List<Block> blocks, int depth) {
        return list(blocks, block -> block(block, depth), () -> writer.block(depth));
    }

    private Block block(Block block, int depth) {
        return switch (block) {
            case Section section ->
                new Section(
                        section.id(),
                        sometimes() ? "7" : section.number(),
                        text(section.heading()),
                        section.orientation(),
                        section.newPage() ^ sometimes(),
                        blocks(section.blocks(), depth + 1));
            case Paragraph paragraph -> paragraph(paragraph);
            case ItemList(List<ItemList.Item> items) -> new ItemList(list(items, this::item, writer::item));
            case Box(Box.Kind kind, List<Box.Entry> entries) ->
                new Box(kind, list(entries, this::entry, writer::entry));
            case Contents contents -> contents;
            case Table table -> table(table);
            case Clause clause ->
                new Clause(clause.kind(), text(clause.lead()), list(clause.items(), this::item, writer::item));
            case Bilingual pair -> new Bilingual(side(pair.left(), depth), side(pair.right(), depth));
            case Drawing drawing -> drawing;
        };
    }

    private Bilingual.Side side(Bilingual.Side side, int depth) {
        return new Bilingual.Side(
                side.language(), list(side.blocks(), block -> block(block, depth), writer::paragraph));
    }

    private ItemList.Item item(ItemList.Item item) {
        return new ItemList.Item(
                sometimes() ? "(z)" : item.label(), list(item.blocks(), this::paragraph, this::plainParagraph));
    }

    private Box.Entry entry(Box.Entry entry) {
        return new Box.Entry(
                sometimes() ? writer.words(1) : entry.label(),
                list(entry.blocks(), this::paragraph, this::plainParagraph));
    }

    private Paragraph plainParagraph() {
        return Paragraph.of(writer.text());
    }

    private Paragraph paragraph(Paragraph paragraph) {
        String number = paragraph.number().isEmpty() || !sometimes() ? paragraph.number() : "9.9";
        return new Paragraph(number, text(paragraph.text()));
    }

    private Table table(Table table) {
        List<Table.Row> body = new ArrayList<>();
        for (Table.Row row : table.body()) {
            boolean apart = row.cells().size() == table.columns().size()
                    && row.cells().getFirst().rowSpan() == 1;
            if (!(apart && sometimes())) {
                body.add(row(row));
            }
        }
        if (body.isEmpty() || sometimes()) {
            body.addAll(writer.rows(table.columns().size()));
        }
        return new Table(
                table.id(),
                table.caption(),
                table.columns(),
                table.head(),
                body,
                list(table.notes(), this::paragraph, writer::paragraph),
                table.summary(),
                table.compact());
    }

    private Table.Row row(Table.Row row) {
        return new Table.Row(row.kind(), row.cells().stream().map(this::cell).toList());
    }

    private Table.Cell cell(Table.Cell cell) {
        return sometimes() ? new Table.Cell(cell.columnSpan(), cell.rowSpan(), cell.header(), writer.content()) : cell;
    }

    private List<Inline> text(List<Inline> text) {
        List<Inline> revised = new ArrayList<>(text);
        if (sometimes()) {
            revised.add(chance.nextInt(text.size() + 1), new Inline.Text(writer.words(2)));
        }
        if (sometimes()) {
            revised.set(chance.nextInt(revised.size()), writer.value());
        }
        return Token.join(Token.leaves(revised));
    }

    /** Takes out, puts in and revises; the first entry stays. */
    private <T> List<T> list(List<T> list, UnaryOperator<T> revise, Supplier<T> other) {
        List<T> revised = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (i == 0 || !sometimes()) {
                revised.add(revise.apply(list.get(i)));
            }
            if (sometimes()) {
                revised.add(other.get());
            }
        }
        return revised;
    }

    private boolean sometimes() {
        return chance.nextInt(RARE) == 0;
    }
}
