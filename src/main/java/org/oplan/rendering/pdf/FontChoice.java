package org.oplan.rendering.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Which typeface draws each character of a document in one language.
 *
 * <p>Latin letters and figures are always drawn in the Latin face, also within Chinese. Characters that both scripts
 * use with a different shape, such as quotation marks and dashes, follow the text that they stand in.
 */
final class FontChoice {
    /** Quotation marks, long dash, ellipsis and middle dot: full width in Chinese, narrow in Latin. */
    private static final String SHARED = "“”‘’—…·";

    private final boolean chinese;

    FontChoice(Locale language) {
        this.chinese = language.getLanguage().equals("zh");
    }

    /**
     * The face of a style.
     *
     * <p>Chinese has no semibold and no italics, and the Latin beside it must look alike. Where the italics lack a
     * letter, as they lack Cyrillic, what is stressed is upright and heavier.
     *
     * @param style how the text is set
     * @param typeface the typeface of a stretch of it
     * @param text the whole of it
     */
    Face face(TextStyle style, Typeface typeface, String text) {
        boolean heavier = chinese && style.weight() == Weight.SEMIBOLD;
        Weight weight = heavier ? Weight.BOLD : style.weight();
        if (!style.italic() || chinese) {
            return typeface.face(weight, false);
        }
        Face slanted = typeface.face(weight, true);
        boolean complete = text.codePoints()
                .allMatch(c -> FontShelf.covers(slanted, c) || !FontShelf.covers(typeface.face(weight, false), c));
        Weight stressed = weight == Weight.REGULAR ? Weight.SEMIBOLD : Weight.BOLD;
        return complete ? slanted : typeface.face(stressed, false);
    }

    /** The text as it will be laid out: composed; of the characters that only steer, those that steer directions. */
    static String drawable(String text) {
        if (simple(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.codePoints().noneMatch(FontChoice::invisible)) {
            return composed;
        }
        return composed.codePoints()
                .filter(c -> !invisible(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether a text is all of letters that are composed already and all drawn, as most texts are. */
    private static boolean simple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean composed = c < 0x300 || (c >= 0x4E00 && c <= 0x9FFF);
            if (!composed || c == '\u00AD') {
                return false;
            }
        }
        return true;
    }

    private static boolean invisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT && !steers(codePoint);
    }

    /** Whether a character is never drawn and tells how its neighbours join or run. */
    static boolean steers(int codePoint) {
        return codePoint >= 0x200C
                && (codePoint <= 0x200F
                        || (codePoint >= 0x202A && codePoint <= 0x202E)
                        || (codePoint >= 0x2066 && codePoint <= 0x2069));
    }

    /** A text without the characters that only steer, as it is read out. */
    static String spoken(String text) {
        int at = 0;
        while (at < text.length() && !steers(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        return text.codePoints()
                .filter(c -> !steers(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Cuts a text where the typeface changes.
     *
     * @param text the text to cut
     * @param paragraph the paragraph that the text is a part of
     * @param fromRight for each character of the text, whether it is written from right to left
     */
    List<Stretch> stretches(String text, String paragraph, IntPredicate fromRight) {
        boolean han = chinese && containsHan(paragraph);
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        int at = 0;
        Typeface current = Typeface.LATIN;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            Typeface next = steers(codePoint) ? current : typeface(codePoint, han, fromRight.test(at), paragraph);
            if (next != current) {
                if (at > start) {
                    stretches.add(new Stretch(text.substring(start, at), current));
                }
                start = at;
                current = next;
            }
            at += Character.charCount(codePoint);
        }
        if (text.length() > start) {
            stretches.add(new Stretch(text.substring(start), current));
        }
        return stretches;
    }

    /** Whether some face has a character. */
    static boolean draws(int codePoint) {
        return steers(codePoint)
                || FontShelf.covers(Face.LATIN_REGULAR, codePoint)
                || FontShelf.covers(Face.HAN_REGULAR, codePoint)
                || FontShelf.covers(Face.ARABIC_REGULAR, codePoint);
    }

    private static Typeface typeface(int codePoint, boolean han, boolean fromRight, String paragraph) {
        boolean latin = FontShelf.covers(Face.LATIN_REGULAR, codePoint);
        if ((fromRight || !latin) && arabic(codePoint)) {
            return Typeface.ARABIC;
        }
        boolean inHan = latin ? han && SHARED.indexOf(codePoint) >= 0 : true;
        if (inHan && !FontShelf.covers(Face.HAN_REGULAR, codePoint)) {
            throw new MissingGlyphException(codePoint, paragraph);
        }
        return inHan ? Typeface.HAN : Typeface.LATIN;
    }

    private static boolean arabic(int codePoint) {
        return FontShelf.covers(Face.ARABIC_REGULAR, codePoint) && !HiddenLetters.lent(codePoint);
    }

    private static boolean containsHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** A text of one typeface. */
    record Stretch(String text, Typeface typeface) {}
}
