package org.oplan.rendering.word;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Block;
import org.oplan.document.Captioned;
import org.oplan.document.Contents;
import org.oplan.document.PageNumbers;
import org.oplan.document.Section;

/**
 * Writes the table of contents: Word's own field, filled already.
 *
 * <p>The page numbers are those of the laid-out pages, so that the table is right before anybody updates the field.
 */
final class ContentsWriter {
    private static final float SIZE = 11;

    private final Story story;
    private final Runs runs;
    private final Fields fields;
    private final PageNumbers pages;
    private final List<Block> blocks;

    ContentsWriter(Story story, Pens pens, WordRenderer.Sheet sheet) {
        this.story = story;
        this.runs = pens.runs();
        this.fields = new Fields(pens.writer());
        this.pages = sheet.pages();
        this.blocks = sheet.document().blocks();
    }

    private record Line(Section section, int depth) {}

    void write(Contents contents) {
        switch (contents.kind()) {
            case SECTIONS -> sections(contents);
            case TABLES, FIGURES -> captions(contents);
        }
    }

    /** A list of tables or figures by their captions. */
    private void captions(Contents contents) {
        List<Captioned> parts = contents.listed(blocks);
        if (parts.isEmpty()) {
            return;
        }
        runs.text(story.paragraph(Style.CONTENTS_TITLE), contents.title());
        for (int i = 0; i < parts.size(); i++) {
            Captioned part = parts.get(i);
            WordParagraph paragraph = story.paragraph(Style.TABLE_OF_FIGURES);
            if (i == 0) {
                fields.begin(paragraph, "TOC \\h \\z \\c \"" + CaptionWriter.sequence(part) + "\"");
            }
            Runs.startReference(paragraph.content(), part.id());
            runs.text(paragraph, part.caption().label() + Runs.EN_SPACE);
            runs.writeLinked(paragraph, part.caption().text());
            page(paragraph, part.id());
            if (i == parts.size() - 1) {
                fields.end(paragraph);
            }
        }
    }

    private void sections(Contents contents) {
        List<Line> lines = new ArrayList<>();
        collect(blocks, 1, contents.levels(), lines);
        if (lines.isEmpty()) {
            return;
        }
        runs.text(story.paragraph(Style.CONTENTS_TITLE), contents.title());
        for (int i = 0; i < lines.size(); i++) {
            WordParagraph paragraph =
                    story.paragraph(Style.contents(lines.get(i).depth()));
            widen(paragraph, lines.get(i));
            if (i == 0) {
                fields.begin(paragraph, "TOC \\o \"1-" + contents.levels() + "\" \\h \\z \\u");
            }
            write(paragraph, lines.get(i).section());
            if (i == lines.size() - 1) {
                fields.end(paragraph);
            }
        }
    }

    private static void collect(List<Block> blocks, int depth, int levels, List<Line> lines) {
        for (Block block : blocks) {
            if (block instanceof Section section && depth <= levels) {
                lines.add(new Line(section, depth));
                collect(section.blocks(), depth + 1, levels, lines);
            }
        }
    }

    private static void widen(WordParagraph paragraph, Line line) {
        paragraph.fitNumber(
                line.section().number(),
                SIZE,
                line.depth() == 1 ? WordParagraph.Column.NUMBER : WordParagraph.Column.CONTENTS);
    }

    private void write(WordParagraph paragraph, Section section) {
        Runs.startReference(paragraph.content(), section.id());
        if (!section.number().isEmpty()) {
            runs.text(paragraph, section.number());
            runs.tab(paragraph);
        }
        runs.writeLinked(paragraph, section.heading());
        page(paragraph, section.id());
    }

    private void page(WordParagraph paragraph, String id) {
        runs.tab(paragraph);
        Integer page = pages.byAnchor().get(id);
        if (page != null) {
            runs.text(paragraph, Integer.toString(page));
        }
        paragraph.content().end("w:hyperlink");
    }
}
