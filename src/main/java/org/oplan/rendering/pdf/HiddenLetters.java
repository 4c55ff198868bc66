package org.oplan.rendering.pdf;

/**
 * Letters that are in the text of a page and are drawn in another way.
 *
 * <p>A ligature draws two letters, and a vowel sign stands where its letter needs it. Programs that extract text know
 * neither: they put two letters of one glyph in the wrong order, and take a raised sign for a word of its own. So the
 * second letter of a ligature and all vowel signs are written without ink and without width where they belong in the
 * text. A letter without ink needs a glyph of its own; accents of the Arabic face lend themselves, which nothing else
 * uses.
 */
final class HiddenLetters {
    /** The second letters of ligatures. */
    private static final String LETTERS = "آأإا";

    /** Accents without width, for each of those letters. */
    private static final String LENT = "\u030F\u0311\u031B\u032E";

    private static final String SIGNS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0656\u0658\u0670";

    /** The characters of the Arabic face whose glyphs have no ink. */
    static final String GLYPHS = SIGNS + LENT;

    private HiddenLetters() {}

    /** Whether a character is a vowel sign, whose ink is drawn apart. */
    static boolean sign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /** Whether a character stands for a letter that a ligature has taken in. */
    static boolean takenIn(char c) {
        return c >= Joining.TAKEN_IN && LETTERS.indexOf(c - Joining.TAKEN_IN) >= 0;
    }

    /** The character whose glyph is written for one of a line. */
    static char glyph(char c) {
        return takenIn(c) ? LENT.charAt(LETTERS.indexOf(c - Joining.TAKEN_IN)) : c;
    }

    /** Whether a character's glyph in the Arabic face is lent to another one. */
    static boolean lent(int codePoint) {
        return LENT.indexOf(codePoint) >= 0;
    }

    /** What is read where the glyph of a character of the Arabic face is written: a turned bracket reads as it was. */
    static String read(char written) {
        int lent = LENT.indexOf(written);
        if (lent >= 0) {
            return LETTERS.substring(lent, lent + 1);
        }
        String letters = Joining.letters(Levels.turned(written));
        boolean ligature = letters.length() == 2 && LETTERS.indexOf(letters.charAt(1)) >= 0;
        return ligature ? letters.substring(0, 1) : letters;
    }
}
