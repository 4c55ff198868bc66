package org.oplan.rendering.word;

import org.oplan.document.Section.Orientation;

/**
 * How a page is set up; all measures in twips (twentieths of a point).
 *
 * <p>In our own set-up the top margin is that of the first page. On later pages the running head, being higher than the
 * room that it has, pushes the text down to 24 mm.
 *
 * @param orientation how it lies
 * @param width width of the sheet as it lies
 * @param height height of the sheet as it lies
 * @param margins how far the text stays from the edges
 */
record PageLayout(Orientation orientation, int width, int height, Margins margins) {
    private static final int LONG_EDGE = 16838;
    private static final int SHORT_EDGE = 11906;

    /** An upright A4 page. */
    static final PageLayout PORTRAIT =
            new PageLayout(Orientation.PORTRAIT, SHORT_EDGE, LONG_EDGE, new Margins(1021, 1247, 1247, 1247, 680, 680));

    /** An A4 page on its side. */
    static final PageLayout LANDSCAPE =
            new PageLayout(Orientation.LANDSCAPE, LONG_EDGE, SHORT_EDGE, new Margins(907, 907, 907, 907, 510, 510));

    /** Share of the height between the margins that a chart takes, in hundredths. */
    private static final int CHART_PORTRAIT = 35;

    private static final int CHART_LANDSCAPE = 61;

    /**
     * Distances from the edges of the sheet.
     *
     * @param top to the text
     * @param right to the text
     * @param bottom to the text
     * @param left to the text
     * @param header to the head of the page
     * @param footer to the foot of the page
     */
    record Margins(int top, int right, int bottom, int left, int header, int footer) {}

    /** Width of the text between the margins. */
    int textWidth() {
        return width - margins.left() - margins.right();
    }

    /** Height of the text between the margins. */
    int textHeight() {
        return height - margins.top() - margins.bottom();
    }

    /** Height that a chart takes on this page. */
    int chartHeight() {
        return textHeight() * (orientation == Orientation.PORTRAIT ? CHART_PORTRAIT : CHART_LANDSCAPE) / 100;
    }

    /** The same sheet turned, with the margins that its edges had. */
    PageLayout turned() {
        Orientation other = orientation == Orientation.PORTRAIT ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
        Margins turned = new Margins(
                /* top= */ margins.right(),
                /* right= */ margins.top(),
                /* bottom= */ margins.left(),
                /* left= */ margins.bottom(),
                margins.header(),
                margins.footer());
        return new PageLayout(other, /* width= */ height, /* height= */ width, turned);
    }

    void writeTo(Markup section) {
        section.start("w:pgSz").attribute("w:w", width).attribute("w:h", height);
        if (orientation == Orientation.LANDSCAPE) {
            section.attribute("w:orient", "landscape");
        }
        section.end("w:pgSz").start("w:pgMar").attribute("w:top", margins.top());
        section.attribute("w:right", margins.right()).attribute("w:bottom", margins.bottom());
        section.attribute("w:left", margins.left()).attribute("w:header", margins.header());
        section.attribute("w:footer", margins.footer()).attribute("w:gutter", 0);
        section.end("w:pgMar");
    }
}
