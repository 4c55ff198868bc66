package org.oplan.rendering.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
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
    private final PageNumbers pages;
    private final List<Block> blocks;

    ContentsWriter(Story story, Runs runs, PageNumbers pages, List<Block> blocks) {
        this.story = story;
        this.runs = runs;
        this.pages = pages;
        this.blocks = blocks;
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
        Runs.text(story.paragraph(Style.CONTENTS_TITLE).addNewR(), contents.title());
        for (Captioned part : parts) {
            CTHyperlink link = story.paragraph(Style.contents(1)).addNewHyperlink();
            link.setAnchor(Anchors.name(part.id()));
            link.setHistory(true);
            Runs.text(link.addNewR(), part.caption().label() + Runs.EN_SPACE);
            runs.write(link::addNewR, part.caption().text());
            page(link, part.id());
        }
    }

    private void sections(Contents contents) {
        List<Line> lines = new ArrayList<>();
        collect(blocks, 1, contents.levels(), lines);
        if (lines.isEmpty()) {
            return;
        }
        Runs.text(story.paragraph(Style.CONTENTS_TITLE).addNewR(), contents.title());
        Supplier<CTR> end = () -> {
            throw new IllegalStateException("no line of contents was written");
        };
        for (int i = 0; i < lines.size(); i++) {
            CTP paragraph = story.paragraph(Style.contents(lines.get(i).depth()));
            widen(paragraph, lines.get(i));
            if (i == 0) {
                Fields.begin(paragraph::addNewR, "TOC \\o \"1-" + contents.levels() + "\" \\h \\z \\u");
            }
            write(paragraph, lines.get(i).section());
            end = paragraph::addNewR;
        }
        Fields.end(end);
    }

    private static void collect(List<Block> blocks, int depth, int levels, List<Line> lines) {
        for (Block block : blocks) {
            if (block instanceof Section section && depth <= levels) {
                lines.add(new Line(section, depth));
                collect(section.blocks(), depth + 1, levels, lines);
            }
        }
    }

    private static void widen(CTP paragraph, Line line) {
        Paragraphs.fitNumber(
                paragraph,
                line.section().number(),
                SIZE,
                line.depth() == 1 ? Paragraphs.Column.NUMBER : Paragraphs.Column.CONTENTS);
    }

    private void write(CTP paragraph, Section section) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(Anchors.name(section.id()));
        link.setHistory(true);
        if (!section.number().isEmpty()) {
            Runs.text(link.addNewR(), section.number());
            link.addNewR().addNewTab();
        }
        runs.write(link::addNewR, section.heading());
        page(link, section.id());
    }

    private void page(CTHyperlink link, String id) {
        link.addNewR().addNewTab();
        Integer page = pages.byAnchor().get(id);
        if (page != null) {
            Runs.text(link.addNewR(), Integer.toString(page));
        }
    }
}
