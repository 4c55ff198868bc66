package org.oplan.rendering.pdf;

import java.text.Bidi;
import java.util.regex.Pattern;

/**
 * The direction of each character of a paragraph, by the bidirectional algorithm of Unicode.
 *
 * <p>An even level is written from left to right, an odd one from right to left.
 */
final class Levels {
    /** The space within a number, which is no gap between two numbers. */
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[ \u2009](?=\\d{3}(?!\\d))");

    private static final String BRACKETS = "()[]{}<>«»‹›";

    /** Below it no character is written from right to left. */
    private static final char HEBREW = '\u0590';

    private static final Levels PLAIN = new Levels(new byte[0], true, (byte) 0);

    private final byte[] levels;
    private final boolean plain;
    private final byte base;

    private Levels(byte[] levels, boolean plain, byte base) {
        this.levels = levels;
        this.plain = plain;
        this.base = base;
    }

    /** The levels of a paragraph whose language has a direction. */
    static Levels of(String text, Direction direction) {
        if (direction == Direction.LEFT_TO_RIGHT && allBeforeHebrew(text)) {
            return PLAIN;
        }
        byte base = (byte) (direction == Direction.RIGHT_TO_LEFT ? 1 : 0);
        byte[] levels = new byte[text.length()];
        char[] characters = GROUPED.matcher(text).replaceAll("\u00A0").toCharArray();
        if (base == 0 && !Bidi.requiresBidi(characters, 0, characters.length)) {
            return PLAIN;
        }
        Bidi bidi = new Bidi(characters, 0, null, 0, characters.length, base);
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        return new Levels(levels, false, base);
    }

    private static boolean allBeforeHebrew(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= HEBREW) {
                return false;
            }
        }
        return true;
    }

    /** A bracket as it looks where lines run from right to left; other characters look as they are. */
    static char turned(char c) {
        int bracket = BRACKETS.indexOf(c);
        return bracket < 0 ? c : BRACKETS.charAt(bracket ^ 1);
    }

    /** Whether everything is written from left to right. */
    boolean plain() {
        return plain;
    }

    /** The level of the paragraph itself, which the space at the end of a line has too. */
    byte base() {
        return base;
    }

    byte at(int index) {
        return plain ? 0 : levels[index];
    }

    boolean rightToLeft(int index) {
        return at(index) % 2 == 1;
    }
}
