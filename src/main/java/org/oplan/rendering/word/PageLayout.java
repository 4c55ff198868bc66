package org.oplan.rendering.word;

import org.oplan.document.Section.Orientation;

/**
 * An A4 page upright or on its side; all measures in twips (twentieths of a point).
 *
 * <p>The top margin is that of the first page. On later pages the running head, being higher than the room that it has,
 * pushes the text down to 24 mm.
 */
enum PageLayout {
    PORTRAIT(11906, 16838, 1021, 1247, 680, 5100),
    LANDSCAPE(16838, 11906, 907, 907, 510, 6200);

    private final int width;
    private final int height;
    private final int top;
    private final int side;
    private final int header;
    private final int chartHeight;

    PageLayout(int width, int height, int top, int side, int header, int chartHeight) {
        this.width = width;
        this.height = height;
        this.top = top;
        this.side = side;
        this.header = header;
        this.chartHeight = chartHeight;
    }

    static PageLayout of(Orientation orientation) {
        return switch (orientation) {
            case PORTRAIT -> PORTRAIT;
            case LANDSCAPE -> LANDSCAPE;
        };
    }

    /** Width of the text between the margins, in twips. */
    int textWidth() {
        return width - 2 * side;
    }

    /** Height that a chart takes on this page, in twips. */
    int chartHeight() {
        return chartHeight;
    }

    void writeTo(Markup section) {
        section.start("w:pgSz").attribute("w:w", width).attribute("w:h", height);
        if (this == LANDSCAPE) {
            section.attribute("w:orient", "landscape");
        }
        section.end("w:pgSz").start("w:pgMar").attribute("w:top", top);
        section.attribute("w:right", side).attribute("w:bottom", side).attribute("w:left", side);
        section.attribute("w:header", header).attribute("w:footer", header).attribute("w:gutter", 0);
        section.end("w:pgMar");
    }
}
