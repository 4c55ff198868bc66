package org.oplan.rendering.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
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

    void writeTo(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        if (this == LANDSCAPE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(top));
        margins.setBottom(BigInteger.valueOf(side));
        margins.setLeft(BigInteger.valueOf(side));
        margins.setRight(BigInteger.valueOf(side));
        margins.setHeader(BigInteger.valueOf(header));
        margins.setFooter(BigInteger.valueOf(header));
        margins.setGutter(BigInteger.ZERO);
    }
}
