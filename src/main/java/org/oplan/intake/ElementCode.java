package org.oplan.intake;

/** How codes of elements are written: {@code I.1-a}. */
final class ElementCode {
    /** The same as a regular expression, for messages. */
    static final String PATTERN = "[A-Z]{1,4}(\\.[0-9]{1,2})?(-[0-9a-z]{1,2})?";

    private ElementCode() {}

    /** Whether a text is a code; told by hand, since every record and line has one. */
    static boolean fits(String text) {
        int letters = 0;
        while (letters < text.length() && isBetween(text.charAt(letters), 'A', 'Z')) {
            letters++;
        }
        if (letters < 1 || letters > 4) {
            return false;
        }
        int afterNumber = afterGroup(text, letters, '.');
        return afterGroup(text, afterNumber, '-') == text.length();
    }

    /** Where a sign with one or two digits behind it, after a dash also letters, ends; the start if there is none. */
    private static int afterGroup(String text, int start, char sign) {
        if (start >= text.length() || text.charAt(start) != sign) {
            return start;
        }
        int end = start + 1;
        while (end < text.length() && end < start + 3 && isCounter(text.charAt(end), sign)) {
            end++;
        }
        return end == start + 1 ? start : end;
    }

    private static boolean isCounter(char character, char sign) {
        return isBetween(character, '0', '9') || (sign == '-' && isBetween(character, 'a', 'z'));
    }

    private static boolean isBetween(char character, char first, char last) {
        return character >= first && character <= last;
    }
}
