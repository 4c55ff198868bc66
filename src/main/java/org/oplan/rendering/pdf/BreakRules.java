package org.oplan.rendering.pdf;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/**
 * Where a line may end in one language.
 *
 * <p>The rules are those of Unicode, which keep Chinese punctuation from the wrong end of a line. On top of them, a
 * number, a range, a symbol such as {@code C19/31-E}, a code such as {@code I.1-2} and the name of a Sector
 * ({@code ITU-R}) stay in one piece.
 */
final class BreakRules {
    /** What never starts a line, and what never ends one. */
    private static final String CLOSING = "/%,.;:!?)]}、。，．：；？！）》」』】〉”’％…";

    private static final String OPENING = "([{（《「『【〈“‘";

    private final Locale language;

    BreakRules(Locale language) {
        this.language = language;
    }

    /** For each index of the text, whether a line may start there. */
    boolean[] opportunities(String text, List<Run> runs) {
        boolean[] allowed = new boolean[text.length() + 1];
        if (isNumber(text)) {
            allowed[text.length()] = true;
            return allowed;
        }
        BreakIterator lines = BreakIterator.getLineInstance(language);
        lines.setText(shadow(text, runs));
        for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
            allowed[at] = true;
        }
        forbidJoints(text, allowed);
        forbidEdges(text, allowed);
        forbidSolid(runs, allowed);
        return allowed;
    }

    /** Whether a text is a plain number, as most cells of a table are; it is never broken. */
    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != ',' && c != '.' && c != '\u00A0' && c != '\u202F') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The text as the iterator sees it: what must stay together is made of digits. */
    private static String shadow(String text, List<Run> runs) {
        StringBuilder shadow = new StringBuilder(text);
        for (int at = Joints.next(text, 0); at >= 0; at = Joints.next(text, at + 1)) {
            shadow.setCharAt(at, '0');
        }
        int start = 0;
        for (Run run : runs) {
            int end = start + run.text().length();
            for (int i = start; run.solid() && i < end; i++) {
                shadow.setCharAt(i, '0');
            }
            start = end;
        }
        return shadow.toString();
    }

    private static void forbidJoints(String text, boolean[] allowed) {
        for (int at = Joints.next(text, 0); at >= 0; at = Joints.next(text, at + 1)) {
            allowed[at] = false;
            allowed[at + 1] = false;
        }
    }

    private static void forbidEdges(String text, boolean[] allowed) {
        for (int i = 1; i < text.length(); i++) {
            if (allowed[i]) {
                boolean closing = CLOSING.indexOf(text.charAt(i)) >= 0 && !Character.isWhitespace(text.charAt(i - 1));
                allowed[i] = !closing && OPENING.indexOf(text.charAt(i - 1)) < 0 && !isElision(text, i);
            }
        }
    }

    /** Whether a word goes on behind an apostrophe: {@code l’année}. */
    private static boolean isElision(String text, int at) {
        char before = text.charAt(at - 1);
        return at > 1
                && (before == '’' || before == '\'')
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at))
                && !Character.isIdeographic(text.charAt(at));
    }

    private static void forbidSolid(List<Run> runs, boolean[] allowed) {
        int start = 0;
        for (Run run : runs) {
            int end = start + run.text().length();
            for (int i = start + 1; run.solid() && i < end; i++) {
                allowed[i] = false;
            }
            if (run.note() > 0 || run.inset() != null) {
                forbidApart(run, start, end, allowed);
            }
            start = end;
        }
    }

    /** A note's mark stands with the word before it; a sign stands with the word after it. */
    private static void forbidApart(Run run, int start, int end, boolean[] allowed) {
        if (run.note() > 0 && start > 0) {
            allowed[start] = false;
        }
        if (run.inset() instanceof StateSign && end < allowed.length - 1) {
            allowed[end] = false;
        }
    }
}
