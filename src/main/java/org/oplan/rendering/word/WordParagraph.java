package org.oplan.rendering.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oplan.revision.Mark;

/**
 * One paragraph as it grows: its style, the few properties that no style can foresee, and its runs.
 *
 * <p>It is written as a whole when it is complete, since Word wants its properties before its runs.
 */
final class WordParagraph {
    /** Least distance between a number and the text after it, in twips. */
    private static final int LEAST_GAP = 120;

    /** Distance between a number that is wider than its column and the text after it, in twips. */
    private static final int GAP = 200;

    private final String style;
    private final Mark mark;
    private final Markup content = new Markup();
    private final List<Tab> tabs = new ArrayList<>(0);
    private boolean keptWithNext;
    private boolean onNewPage;
    private @Nullable Direction direction;
    private @Nullable Integer spaceBefore;
    private @Nullable Column column;
    private @Nullable String alignment;
    private Lists.@Nullable Place place;
    private String end = "";
    private String section = "";

    /**
     * A paragraph without content.
     *
     * @param style the id of its style
     * @param mark the mark that all of its runs bear; kept if each has its own
     */
    WordParagraph(String style, Mark mark) {
        this.style = style;
        this.mark = mark;
    }

    private record Tab(String kind, int position) {}

    /** Which way the text of a paragraph runs. */
    enum Direction {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT
    }

    /** Where its runs go. */
    Markup content() {
        return content;
    }

    /** What a run is: a paragraph that comes or goes as a whole takes its runs with it. */
    Mark mark(Mark ofRun) {
        return mark == Mark.KEPT ? ofRun : mark;
    }

    WordParagraph keepWithNext() {
        keptWithNext = true;
        return this;
    }

    WordParagraph startPage() {
        onNewPage = true;
        return spaceBefore(0);
    }

    WordParagraph run(Direction which) {
        direction = which;
        return this;
    }

    WordParagraph spaceBefore(int twips) {
        spaceBefore = twips;
        return this;
    }

    /** Lets Word count the paragraph in a list. */
    WordParagraph inList(Lists.Place where) {
        place = where;
        return this;
    }

    WordParagraph align(String where) {
        alignment = where;
        return this;
    }

    /** Gives its end a mark: the insertion or deletion as Word writes it. */
    void end(String change) {
        end = change;
    }

    /** Ends a section of pages in this paragraph. */
    void section(Markup properties) {
        section = properties.toString();
    }

    /**
     * Widens the hanging column of a paragraph whose number does not fit in the column of its style.
     *
     * @param number the number in the column
     * @param size size of the number, in points
     * @param usual where the column starts and how wide it is in the style
     */
    void fitNumber(String number, float size, Column usual) {
        int width = TextWidth.twips(number, size);
        if (width + LEAST_GAP > usual.width()) {
            hang(usual, width + GAP);
        }
    }

    /** Gives the hanging column of a paragraph's style another width, in twips. */
    void hang(Column usual, int width) {
        column = new Column(usual.start(), width);
        if (width != usual.width()) {
            tabs.add(new Tab("clear", usual.start() + usual.width()));
        }
        tabs.add(new Tab("left", usual.start() + width));
    }

    /** Sets a figure by its units, at a place from the edge of its cell, in twips. */
    void decimalTab(int position) {
        tabs.add(new Tab("decimal", position));
        align("left");
    }

    /** Moves the tab at the line's end, in twips from the margin. */
    void tabAtEnd(int usual, int position) {
        if (position != usual) {
            tabs.add(new Tab("clear", usual));
            tabs.add(new Tab("right", position));
        }
    }

    /** Writes the whole paragraph. */
    void writeTo(Markup out) {
        out.start("w:p").start("w:pPr").value("w:pStyle", style);
        if (keptWithNext) {
            out.empty("w:keepNext");
        }
        if (onNewPage) {
            out.empty("w:pageBreakBefore");
        }
        if (place != null) {
            out.start("w:numPr").value("w:ilvl", place.level()).value("w:numId", place.list());
            out.end("w:numPr");
        }
        writeTabs(out);
        if (direction != null) {
            direction(out, direction);
        }
        if (spaceBefore != null) {
            out.start("w:spacing").attribute("w:before", spaceBefore).end("w:spacing");
        }
        if (column != null) {
            out.start("w:ind")
                    .attribute("w:left", column.start() + (long) column.width())
                    .attribute("w:hanging", column.width())
                    .end("w:ind");
        }
        if (alignment != null) {
            out.value("w:jc", alignment);
        }
        if (!end.isEmpty()) {
            out.start("w:rPr").add(end).end("w:rPr");
        }
        out.add(section).end("w:pPr").add(content).end("w:p");
    }

    private void writeTabs(Markup out) {
        if (tabs.isEmpty()) {
            return;
        }
        out.start("w:tabs");
        for (Tab tab : tabs) {
            out.start("w:tab")
                    .attribute("w:val", tab.kind())
                    .attribute("w:pos", tab.position())
                    .end("w:tab");
        }
        out.end("w:tabs");
    }

    private static void direction(Markup out, Direction direction) {
        switch (direction) {
            case RIGHT_TO_LEFT -> out.empty("w:bidi");
            case LEFT_TO_RIGHT -> out.value("w:bidi", 0);
        }
    }

    /**
     * The hanging column of a style.
     *
     * @param start where it starts, in twips from the margin
     * @param width how wide it is, in twips
     */
    record Column(int start, int width) {
        /** The column of 11 mm that the numbers of headings and paragraphs stand in. */
        static final Column NUMBER = new Column(0, 624);

        /** The column of the labels of list items. */
        static final Column LABEL = new Column(624, 340);

        /** The column of the labels of contacts. */
        static final Column CONTACT = new Column(0, 1247);

        /** The column of the numbers of sections below the first level in the table of contents. */
        static final Column CONTENTS = new Column(624, 680);
    }
}
