package org.oplan.rendering.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Gives each Arabic letter the form that it has between its neighbours.
 *
 * <p>The forms are the presentation forms of Unicode, found by what they decompose to: they stand there letter by
 * letter as isolated, final, initial and medial form, the last two only for letters that join on both sides.
 */
final class Joining {
    /** Stands for the letter that a ligature before it has taken in. */
    static final char TAKEN_IN = '\uE000';

    private static final int[][] FORMS = {{0xFB50, 0xFBB1}, {0xFBFC, 0xFBFF}, {0xFE80, 0xFEFC}};
    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200D';
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int BOTH_SIDES = 4;
    private static final Map<String, char[]> LETTERS = letters();

    private Joining() {}

    private static Map<String, char[]> letters() {
        Map<String, StringBuilder> forms = new HashMap<>();
        for (int[] range : FORMS) {
            for (char form = (char) range[0]; form <= range[1]; form++) {
                String letter = letters(form);
                forms.computeIfAbsent(letter, each -> new StringBuilder()).append(form);
            }
        }
        Map<String, char[]> letters = new HashMap<>();
        forms.forEach((letter, each) -> letters.put(letter, each.toString().toCharArray()));
        return Map.copyOf(letters);
    }

    /** The letters that a presentation form stands for; other characters stand for themselves. */
    static String letters(char form) {
        boolean presentation = (form >= '\uFB50' && form <= '\uFDFF') || (form >= '\uFE70' && form <= '\uFEFC');
        String one = String.valueOf(form);
        return presentation ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one;
    }

    /**
     * The text with letters in their forms, each at its own index.
     *
     * @param text the letters in the order of reading
     * @param drawn which forms the font can draw; a letter without its form is left as it is
     */
    static String forms(String text, IntPredicate drawn) {
        char[] forms = text.toCharArray();
        for (int i = 0; i < forms.length; i++) {
            char[] letter = LETTERS.get(text.substring(i, i + 1));
            if (letter == null) {
                continue;
            }
            int alef = text.charAt(i) == LAM ? next(text, i) : -1;
            char[] ligature = alef < 0 ? null : LETTERS.get("" + LAM + text.charAt(alef));
            boolean before = joinsBefore(text, i);
            if (ligature != null) {
                forms[i] = ligature[before ? FINAL : 0];
                forms[alef] = (char) (TAKEN_IN + text.charAt(alef));
                i = alef;
            } else {
                char form = form(letter, before, joinsAfter(text, i, letter));
                forms[i] = drawn.test(form) ? form : forms[i];
            }
        }
        return new String(forms);
    }

    private static char form(char[] letter, boolean before, boolean after) {
        int index = (before ? FINAL : 0) + (after ? INITIAL : 0);
        return letter[Math.min(index, letter.length - 1)];
    }

    private static boolean joinsBefore(String text, int index) {
        int at = index - 1;
        while (at >= 0 && transparent(text.charAt(at))) {
            at--;
        }
        return at >= 0 && joinsBothSides(text.charAt(at)) && formsOf(text, index).length > 1;
    }

    private static boolean joinsAfter(String text, int index, char[] letter) {
        int at = next(text, index);
        return letter.length == BOTH_SIDES && at >= 0 && joins(text.charAt(at));
    }

    private static char[] formsOf(String text, int index) {
        return LETTERS.getOrDefault(text.substring(index, index + 1), new char[0]);
    }

    private static int next(String text, int index) {
        int at = index + 1;
        while (at < text.length() && transparent(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? at : -1;
    }

    private static boolean joinsBothSides(char c) {
        char[] letter = LETTERS.get(String.valueOf(c));
        return c == TATWEEL || c == JOINER || (letter != null && letter.length == BOTH_SIDES);
    }

    private static boolean joins(char c) {
        char @Nullable [] letter = LETTERS.get(String.valueOf(c));
        return c == TATWEEL || c == JOINER || (letter != null && letter.length > 1);
    }

    /** Vowel signs stand above and below letters and do not part them. */
    static boolean transparent(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
