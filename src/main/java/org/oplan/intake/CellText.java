package org.oplan.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cleans the text of a cell of what nobody can see. */
final class CellText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LINE_END = Pattern.compile("\r\n?|\u2028|\u2029");
    /** Controls but tab and line feed, bidirectional controls, zero-width no-break space, noncharacters. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\t\n]]|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]");

    /** What stands between letters in the scripts of the six languages. */
    private static final String PUNCTUATION = "–—’‘“”«»…·、。，；：？！（）《》【】／－％·،؛؟";

    private CellText() {}

    /** The text without controls and without blanks at its ends; lines end with a line feed. */
    static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        String decoded = ESCAPED.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));
        String visible =
                INVISIBLE.matcher(LINE_END.matcher(decoded).replaceAll("\n")).replaceAll("");
        return stripped(visible);
    }

    /** Whether nothing has to be done, which is so for nearly every text. */
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length == 0) {
            return true;
        }
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            boolean isAscii = character >= ' ' && character < 0x7F;
            if (isAscii ? character == '_' : !isSeen(character)) {
                return false;
            }
        }
        return !isBlank(text.charAt(0)) && !isBlank(text.charAt(length - 1));
    }

    /** Whether a character beyond ASCII is one that is seen, or a blank. */
    private static boolean isSeen(char character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.SPACE_SEPARATOR
                || PUNCTUATION.indexOf(character) >= 0;
    }

    /** Whether a text holds characters that nobody can see, line ends and tabs among them. */
    static boolean hasInvisible(String text) {
        return INVISIBLE.matcher(text).find()
                || LINE_END.matcher(text).find()
                || text.indexOf('\n') >= 0
                || text.indexOf('\t') >= 0;
    }

    /** Like {@link String#strip()}, and no-break spaces too. */
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
