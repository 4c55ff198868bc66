package org.oplan.rendering.word;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Bilingual;
import org.oplan.document.Block;
import org.oplan.revision.Mark;

/**
 * Writes passages in two languages: one table of two columns for all that follow each other, a row for each paragraph
 * and its translation; a row for the whole passage if the sides differ in number.
 */
final class BilingualWriter {
    private final Desk desk;
    private final Story story;
    private final Runs runs;

    BilingualWriter(Desk desk, Story story, Runs runs) {
        this.desk = desk;
        this.story = story;
        this.runs = runs;
    }

    /** Writes pairs that follow each other on a page whose text is so wide, in twips. */
    void write(List<Bilingual> pairs, int available) {
        int width = available / 2;
        Markup table = story.table().start("w:tbl").start("w:tblPr");
        desk.paragraphs().tableStyle(table, Style.BILINGUAL_TABLE);
        TableWriter.width(table, "w:tblW", 2 * width);
        table.start("w:tblLayout").attribute("w:type", "fixed").end("w:tblLayout");
        table.value("w:tblDescription", languages(pairs.getFirst()));
        table.end("w:tblPr").start("w:tblGrid");
        for (int column = 0; column < 2; column++) {
            table.start("w:gridCol").attribute("w:w", width).end("w:gridCol");
        }
        table.end("w:tblGrid");
        for (Bilingual pair : pairs) {
            Mark outer = desk.tracking().enter(pair);
            rows(table, pair, width);
            desk.tracking().leave(outer);
        }
        table.end("w:tbl");
    }

    private static String languages(Bilingual pair) {
        return pair.left().language().toLanguageTag() + " | "
                + pair.right().language().toLanguageTag();
    }

    private void rows(Markup table, Bilingual pair, int width) {
        List<Block> left = pair.left().blocks();
        List<Block> right = pair.right().blocks();
        if (left.size() != right.size()) {
            row(table, pair, width);
            return;
        }
        for (int i = 0; i < left.size(); i++) {
            row(
                    table,
                    new Bilingual(
                            new Bilingual.Side(pair.left().language(), left.subList(i, i + 1)),
                            new Bilingual.Side(pair.right().language(), right.subList(i, i + 1))),
                    width);
        }
    }

    private void row(Markup table, Bilingual pair, int width) {
        table.start("w:tr").start("w:trPr");
        desk.tracking().row(table);
        table.end("w:trPr");
        cell(table, pair.left(), width, TextBlockWriter.Numbers.PRINTED);
        cell(table, pair.right(), width, numbers(pair));
        table.end("w:tr");
        story.flush();
    }

    /** The number of a passage in two languages is printed once. */
    private static TextBlockWriter.Numbers numbers(Bilingual pair) {
        return pair.left().blocks().isEmpty() ? TextBlockWriter.Numbers.PRINTED : TextBlockWriter.Numbers.LEFT_OUT;
    }

    private void cell(Markup row, Bilingual.Side side, int width, TextBlockWriter.Numbers numbers) {
        row.start("w:tc").start("w:tcPr");
        TableWriter.width(row, "w:tcW", width);
        row.end("w:tcPr");
        Cell cell = new Cell(desk.paragraphs().in(side.language()), desk.tracking());
        TextBlockWriter writer = new TextBlockWriter(cell, runs.in(side.language()), desk, numbers);
        side.blocks().forEach(writer::write);
        cell.writeTo(row);
        row.end("w:tc");
    }

    /** The paragraphs of one cell; the end of the last one is that of the cell and cannot come or go. */
    private static final class Cell implements Column {
        private final Paragraphs paragraphs;
        private final Tracking tracking;
        private final List<WordParagraph> written = new ArrayList<>();

        Cell(Paragraphs paragraphs, Tracking tracking) {
            this.paragraphs = paragraphs;
            this.tracking = tracking;
        }

        @Override
        public WordParagraph paragraph(Style style) {
            if (!written.isEmpty()) {
                tracking.endOf(written.getLast(), tracking.current());
            }
            WordParagraph paragraph = paragraphs.inCell(style);
            written.add(paragraph);
            return paragraph;
        }

        void writeTo(Markup row) {
            if (written.isEmpty()) {
                paragraph(Style.BODY_TEXT);
            }
            written.forEach(paragraph -> paragraph.writeTo(row));
        }
    }
}
