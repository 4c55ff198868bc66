package org.oplan.rendering.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Gives paragraphs their style and the few properties that no style can foresee. */
final class Paragraphs {
    /** Least distance between a number and the text after it, in twips. */
    private static final int LEAST_GAP = 120;

    /** Distance between a number that is wider than its column and the text after it, in twips. */
    private static final int GAP = 200;

    private Paragraphs() {}

    /** Gives a new paragraph its style and returns it. */
    static CTP styled(CTP paragraph, Style style) {
        paragraph.addNewPPr().addNewPStyle().setVal(style.id());
        return paragraph;
    }

    static void keepWithNext(CTP paragraph) {
        if (!paragraph.getPPr().isSetKeepNext()) {
            paragraph.getPPr().addNewKeepNext();
        }
    }

    static void startPage(CTP paragraph) {
        paragraph.getPPr().addNewPageBreakBefore();
        spaceBefore(paragraph, 0);
    }

    static void spaceBefore(CTP paragraph, int twips) {
        CTPPr properties = paragraph.getPPr();
        CTSpacing spacing = properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(twips));
    }

    static void align(CTP paragraph, STJc.Enum alignment) {
        paragraph.getPPr().addNewJc().setVal(alignment);
    }

    /**
     * Widens the hanging column of a paragraph whose number does not fit in the column of its style.
     *
     * @param paragraph the paragraph
     * @param number the number in the column
     * @param size size of the number, in points
     * @param column where the column starts and where the text after it starts in the style, in twips
     */
    static void fitNumber(CTP paragraph, String number, float size, Column column) {
        int width = TextWidth.twips(number, size);
        if (width + LEAST_GAP > column.width()) {
            hang(paragraph, column, width + GAP);
        }
    }

    /** Moves the tab at the line's end to the end of a wider line, in twips from the margin. */
    static void tabAtEnd(CTP paragraph, int position) {
        CTTabs tabs = paragraph.getPPr().addNewTabs();
        addTab(tabs, STTabJc.CLEAR, PageLayout.PORTRAIT.textWidth());
        addTab(tabs, STTabJc.RIGHT, position);
    }

    /** Gives the hanging column of a paragraph's style another width, in twips. */
    static void hang(CTP paragraph, Column column, int width) {
        CTPPr properties = paragraph.getPPr();
        int text = column.start() + width;
        CTTabs tabs = properties.addNewTabs();
        if (width != column.width()) {
            addTab(tabs, STTabJc.CLEAR, column.start() + column.width());
        }
        addTab(tabs, STTabJc.LEFT, text);
        CTInd indent = properties.addNewInd();
        indent.setLeft(BigInteger.valueOf(text));
        indent.setHanging(BigInteger.valueOf(width));
    }

    private static void addTab(CTTabs tabs, STTabJc.Enum kind, int position) {
        CTTabStop tab = tabs.addNewTab();
        tab.setVal(kind);
        tab.setPos(BigInteger.valueOf(position));
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
