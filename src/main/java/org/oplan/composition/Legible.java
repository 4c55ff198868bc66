package org.oplan.composition;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Makes texts printable that come from files of all kinds, such as their names.
 *
 * @param drawable whether a document can show a character
 */
record Legible(IntPredicate drawable) {

    /** The text, in which a character that no document can show is written as its number: {@code [U+1F600]}. */
    String of(String text) {
        StringBuilder legible = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (isShown(character)) {
                legible.appendCodePoint(character);
            } else {
                legible.append(String.format(Locale.ROOT, "[U+%04X]", character));
            }
        });
        return legible.toString();
    }

    private boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n';
            case Character.SURROGATE, Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> drawable.test(character);
        };
    }
}
