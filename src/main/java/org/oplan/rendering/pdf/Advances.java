package org.oplan.rendering.pdf;

import org.openpdf.text.pdf.BaseFont;

/**
 * The widths of the characters of one font, each looked up once per process.
 *
 * <p>Threads may look up the same character at the same time; they find the same width.
 */
final class Advances {
    private static final int MISSING = -1;
    private static final float THOUSANDTH = 0.001f;

    private final BaseFont font;
    /**
     * Width plus two by code point below the supplementary planes; 1 for a missing one, 0 for one not asked for yet.
     */
    private final short[] known = new short[Character.MIN_SUPPLEMENTARY_CODE_POINT];

    Advances(BaseFont font) {
        this.font = font;
    }

    /** The width in thousandths of the size; -1 for a character that the font lacks. */
    int of(int codePoint) {
        if (codePoint >= known.length) {
            return find(codePoint);
        }
        if (known[codePoint] == 0) {
            known[codePoint] = (short) (find(codePoint) + 2);
        }
        return known[codePoint] - 2;
    }

    /** The width in points; 0 for a character that the font lacks. */
    float points(int codePoint, float size) {
        return Math.max(0, of(codePoint)) * THOUSANDTH * size;
    }

    private int find(int codePoint) {
        return font.charExists(codePoint) ? font.getWidth(codePoint) : MISSING;
    }
}
