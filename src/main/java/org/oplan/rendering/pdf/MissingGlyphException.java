package org.oplan.rendering.pdf;

import java.util.Locale;

/**
 * A character that none of the embedded fonts can draw.
 *
 * <p>A document with a gap where a character belongs would be wrong without anybody noticing, so it is not made at all.
 */
public final class MissingGlyphException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int codePoint;
    private final String text;

    MissingGlyphException(int codePoint, String text) {
        super("No embedded font has the character " + Character.toString(codePoint)
                + String.format(Locale.ROOT, " (U+%04X)", codePoint) + ", which stands in: " + text);
        this.codePoint = codePoint;
        this.text = text;
    }

    /** The character. */
    public int codePoint() {
        return codePoint;
    }

    /** The text that it stands in. */
    public String text() {
        return text;
    }
}
