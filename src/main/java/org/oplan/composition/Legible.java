package org.oplan.composition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Makes texts printable that come from files of all kinds, such as their names.
 *
 * @param drawable whether a document can show a character
 */
record Legible(IntPredicate drawable) {
    private static final char FIRST_ISOLATE = '\u2066';
    private static final char LAST_ISOLATE = '\u2068';
    private static final char END = '\u2069';

    /**
     * The text, in which a character that no document can show is written as its number: {@code [U+1F600]}.
     *
     * <p>Marks that keep a name apart from Arabic around it stay where they stand in pairs, as the words of findings
     * have them; they show nothing.
     */
    String of(String text) {
        StringBuilder legible = new StringBuilder();
        boolean[] paired = paired(text);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (paired[at] || isShown(character)) {
                legible.appendCodePoint(character);
            } else {
                legible.append(String.format(Locale.ROOT, "[U+%04X]", character));
            }
        }
        return legible.toString();
    }

    /** Which places hold the start or the end of an isolated stretch that has both. */
    private static boolean[] paired(String text) {
        boolean[] paired = new boolean[text.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character >= FIRST_ISOLATE && character <= LAST_ISOLATE) {
                open.push(at);
            } else if (character == END && !open.isEmpty()) {
                paired[open.pop()] = true;
                paired[at] = true;
            }
        }
        return paired;
    }

    private boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n';
            case Character.SURROGATE, Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> drawable.test(character);
        };
    }
}
