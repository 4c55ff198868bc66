package org.oplan.rendering.word;

import java.util.List;
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

    TextBlockWriter(Column column, Runs runs, Tracking tracking) {
        this.column = column;
        this.runs = runs;
        this.tracking = tracking;
    }

    /** Writes a block that may stand beside its translation. */
    void write(Block block) {
        Mark outer = tracking.enter(block);
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph);
            case ItemList list -> list.items().forEach(item -> item(item, Look.PLAIN));
            case Clause clause -> clause(clause);
            default -> throw new IllegalArgumentException("No text: " + block);
        }
        tracking.leave(outer);
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.number().isEmpty()) {
            runs.write(column.paragraph(Style.BODY_TEXT), paragraph.text());
            return;
        }
        WordParagraph numbered = column.paragraph(Style.NUMBERED_PARAGRAPH);
        numbered.fitNumber(paragraph.number(), NUMBER_SIZE, WordParagraph.Column.NUMBER);
        String former = tracking.marks().formerOf(paragraph).number();
        runs.label(numbered, Style.PARAGRAPH_NUMBER, former, paragraph.number());
        runs.tab(numbered);
        runs.write(numbered, paragraph.text());
    }

    /** The letters of reasons are in italics, the numbers of decisions upright. */
    private void clause(Clause clause) {
        runs.writeStressed(column.paragraph(Style.CLAUSE_LEAD), clause.lead());
        Look label = clause.kind() == Clause.Kind.RECITAL ? Look.PLAIN.asStressed() : Look.PLAIN;
        clause.items().forEach(item -> item(item, label));
    }

    private void item(ItemList.Item item, Look look) {
        Mark outer = tracking.enter(item);
        List<Paragraph> blocks = item.blocks();
        runs.write(label(tracking.marks().formerOf(item).label(), item.label(), look), blocks.getFirst());
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
