package org.oplan.rendering.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    /** The face of a style; Chinese has no semibold and no italics, and the Latin beside it must look alike. */
    Face face(TextStyle style, Typeface typeface) {
        boolean heavier = chinese && style.weight() == Weight.SEMIBOLD;
        return typeface.face(heavier ? Weight.BOLD : style.weight(), style.italic() && !chinese);
    }

    /** The text as it will be drawn: composed, and without characters that only steer layout. */
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
        return Character.getType(codePoint) == Character.FORMAT;
    }

    /**
     * Cuts a text where the typeface changes.
     *
     * @param text the text to cut
     * @param paragraph the paragraph that the text is a part of
     */
    List<Stretch> stretches(String text, String paragraph) {
        boolean han = chinese && containsHan(paragraph);
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        int at = 0;
        Typeface current = Typeface.LATIN;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            Typeface next = typeface(codePoint, han, paragraph);
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
        return FontShelf.covers(Face.LATIN_REGULAR, codePoint) || FontShelf.covers(Face.HAN_REGULAR, codePoint);
    }

    private static Typeface typeface(int codePoint, boolean han, String paragraph) {
        boolean inHan = FontShelf.covers(Face.LATIN_REGULAR, codePoint) ? han && SHARED.indexOf(codePoint) >= 0 : true;
        if (inHan && !FontShelf.covers(Face.HAN_REGULAR, codePoint)) {
            throw new MissingGlyphException(codePoint, paragraph);
        }
        return inHan ? Typeface.HAN : Typeface.LATIN;
    }

    private static boolean containsHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** A text of one typeface. */
    record Stretch(String text, Typeface typeface) {}
}
