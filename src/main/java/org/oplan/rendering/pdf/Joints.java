package org.oplan.rendering.pdf;

/**
 * The characters within something that stays together: neither before nor after them may a line end.
 *
 * <p>They are the spaces of {@code 165 814}, the dash of {@code 2020–2023}, the stroke of {@code C19/31}, the hyphens
 * of {@code ITU-R} and of {@code C19/31-E}, and the full stop of {@code I.1}.
 */
final class Joints {
    private static final char THIN_SPACE = '\u2009';
    private static final char EN_DASH = '\u2013';
    private static final int GROUP = 3;

    private Joints() {}

    /** The index of the next joint; -1 if there is none. */
    static int next(String text, int from) {
        for (int i = Math.max(1, from); i < text.length() - 1; i++) {
            if (joins(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean joins(String text, int at) {
        return switch (text.charAt(at)) {
            case ' ', THIN_SPACE -> digit(text, at - 1) && group(text, at + 1);
            case '-' -> between(text, at) || sector(text, at) || edition(text, at);
            case EN_DASH, '/' -> between(text, at);
            case '.' -> digit(text, at + 1) && capital(text, at - 1) && startsWord(text, at - 1);
            default -> false;
        };
    }

    private static boolean between(String text, int at) {
        return digit(text, at - 1) && digit(text, at + 1);
    }

    /** Three digits at an index, and no more. */
    private static boolean group(String text, int at) {
        boolean all = at + GROUP <= text.length();
        for (int i = at; all && i < at + GROUP; i++) {
            all = digit(text, i);
        }
        return all && !digit(text, at + GROUP);
    }

    /** After the name of the Union, before that of a Sector. */
    private static boolean sector(String text, int at) {
        return text.startsWith("ITU", at - 3);
    }

    /** After a stroke and a number, before a capital. */
    private static boolean edition(String text, int at) {
        int start = at;
        while (start > 0 && digit(text, start - 1)) {
            start--;
        }
        boolean number = at - start >= 1 && at - start <= 3 && start > 0 && text.charAt(start - 1) == '/';
        return number && capital(text, at + 1);
    }

    private static boolean digit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean capital(String text, int at) {
        return Character.isUpperCase(text.charAt(at));
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !(Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '_');
    }
}
