package org.oplan.export;

/**
 * Texts that a spreadsheet would take for formulas.
 *
 * <p>Those are texts that start with {@code =}, {@code +}, {@code -}, {@code @}, a control character or one of their
 * full-width forms. A spreadsheet that opens a file with such a text would run it.
 */
final class DisarmedText {
    private static final String DANGEROUS = "=+-@\t\r\n\0＝＋－＠";

    private DisarmedText() {}

    /** Whether a spreadsheet would run a text. */
    static boolean wouldRun(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text for a file without cell types, with an apostrophe before it if need be. */
    static String quoted(String text) {
        return wouldRun(text) ? "'" + text : text;
    }
}
