package org.oplan.rendering.word;

import java.util.List;
import java.util.Optional;
import org.oplan.document.Block;
import org.oplan.document.Clause;
import org.oplan.document.ItemList;
import org.oplan.document.Paragraph;
import org.oplan.revision.Mark;

/** Writes paragraphs, lists and the clauses of resolutions. */
final class TextBlockWriter {
    private static final String DASH = "–";
    private static final float NUMBER_SIZE = 11;

    private final Column column;
    private final Runs runs;
    private final Tracking tracking;
    private final Lists lists;
    private final Numbers numbers;

    TextBlockWriter(Column column, Runs runs, Desk desk) {
        this(column, runs, desk, Numbers.PRINTED);
    }

    TextBlockWriter(Column column, Runs runs, Desk desk, Numbers numbers) {
        this.column = column;
        this.runs = runs;
        this.tracking = desk.tracking();
        this.lists = desk.lists();
        this.numbers = numbers;
    }

    /** Whether the numbers of paragraphs are printed, or stand beside the text already. */
    enum Numbers {
        PRINTED,
        LEFT_OUT
    }

    /** Writes a block that may stand beside its translation. */
    void write(Block block) {
        Mark outer = tracking.enter(block);
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph);
            case ItemList list -> items(list.items(), Lists.Kind.ITEM);
            case Clause clause -> clause(clause);
            default -> throw new IllegalArgumentException("No text: " + block);
        }
        tracking.leave(outer);
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.number().isEmpty() || numbers == Numbers.LEFT_OUT) {
            runs.write(column.paragraph(Style.BODY_TEXT), paragraph.text());
            return;
        }
        Optional<Lists.Place> place = lists.paragraph(paragraph.number());
        if (place.isPresent()) {
            runs.write(
                    counted(Style.NUMBERED_PARAGRAPH, place.get(), paragraph.number(), WordParagraph.Column.NUMBER),
                    paragraph.text());
            return;
        }
        WordParagraph numbered = column.paragraph(Style.NUMBERED_PARAGRAPH);
        numbered.fitNumber(paragraph.number(), NUMBER_SIZE, WordParagraph.Column.NUMBER);
        String former = tracking.marks().formerOf(paragraph).number();
        runs.label(numbered, Style.PARAGRAPH_NUMBER, former, paragraph.number());
        runs.tab(numbered);
        runs.write(numbered, paragraph.text());
    }

    private WordParagraph counted(Style style, Lists.Place place, String label, WordParagraph.Column usual) {
        WordParagraph paragraph = column.paragraph(style).inList(place);
        paragraph.fitNumber(label, NUMBER_SIZE, usual);
        return paragraph;
    }

    /** The letters of reasons are in italics, the numbers of decisions upright. */
    private void clause(Clause clause) {
        runs.writeStressed(column.paragraph(Style.CLAUSE_LEAD), clause.lead());
        items(clause.items(), clause.kind() == Clause.Kind.RECITAL ? Lists.Kind.RECITAL : Lists.Kind.ITEM);
    }

    private void items(List<ItemList.Item> items, Lists.Kind kind) {
        Lists.Items list = lists.items();
        items.forEach(item -> item(item, kind, list));
    }

    private void item(ItemList.Item item, Lists.Kind kind, Lists.Items list) {
        Mark outer = tracking.enter(item);
        List<Paragraph> blocks = item.blocks();
        Optional<Lists.Place> place = list.next(item.label(), kind);
        Look look = kind == Lists.Kind.RECITAL ? Look.PLAIN.asStressed() : Look.PLAIN;
        runs.write(
                place.isPresent()
                        ? counted(Style.LIST_ITEM, place.get(), item.label(), WordParagraph.Column.LABEL)
                        : label(tracking.marks().formerOf(item).label(), item.label(), look),
                blocks.getFirst());
        blocks.stream().skip(1).forEach(this::continued);
        tracking.leave(outer);
    }

    private void continued(Paragraph paragraph) {
        Mark outer = tracking.enter(paragraph);
        runs.write(column.paragraph(Style.LIST_CONTINUED), paragraph);
        tracking.leave(outer);
    }

    private WordParagraph label(String former, String label, Look look) {
        if (label.equals(DASH)) {
            return column.paragraph(Style.LIST_DASH);
        }
        if (label.isEmpty() && former.isEmpty()) {
            return column.paragraph(Style.LIST_CONTINUED);
        }
        WordParagraph paragraph = column.paragraph(Style.LIST_ITEM);
        paragraph.fitNumber(label, NUMBER_SIZE, WordParagraph.Column.LABEL);
        runs.label(paragraph, look, former, label);
        runs.tab(paragraph);
        return paragraph;
    }
}
