package org.oplan.rendering.word;

/**
 * Estimates how wide a text is in the document's fonts.
 *
 * <p>The widths are those of Calibri, to which Carlito is equal; a Chinese character is as wide as it is high. An
 * estimate is enough to give each column of a table its room; Word itself measures the lines.
 */
final class TextWidth {
    private static final float DIGIT = 0.507f;
    private static final float CAPITAL = 0.6f;
    private static final float WIDE = 0.82f;
    private static final float LETTER = 0.5f;
    private static final float NARROW = 0.26f;
    private static final float STROKE = 0.35f;
    private static final float TWIPS_PER_POINT = 20;

    private TextWidth() {}

    /** Width in twips (twentieths of a point) at a size in points. */
    static int twips(String text, float size) {
        float ems = 0;
        int before = ' ';
        for (int character : text.codePoints().toArray()) {
            ems += ems(character) + between(before, character);
            before = character;
        }
        return (int) Math.ceil(ems * size * TWIPS_PER_POINT);
    }

    /** Word sets Chinese a little apart from Latin letters and figures. */
    private static float between(int before, int after) {
        boolean letters = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        boolean apart = letters && Script.isHan(before) != Script.isHan(after);
        return apart ? NARROW : 0;
    }

    private static float ems(int character) {
        if (Script.isHan(character)) {
            return 1;
        }
        if (Character.isDigit(character)) {
            return DIGIT;
        }
        if (".,;:' \u00a0iIjl\u2019!|".indexOf(character) >= 0) {
            return NARROW;
        }
        if ("mwMW%@&\u2014".indexOf(character) >= 0) {
            return WIDE;
        }
        if ("frt-()[]/".indexOf(character) >= 0) {
            return STROKE;
        }
        return Character.isUpperCase(character) ? CAPITAL : LETTER;
    }
}
