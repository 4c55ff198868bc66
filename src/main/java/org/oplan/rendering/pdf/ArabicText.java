package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;

/**
 * Writes a word whose letters run from right to left.
 *
 * <p>Vowel signs are drawn as outlines, centred over or under the letter that they belong to and clear of it.
 */
final class ArabicText {
    private static final String SIGNS_BELOW = "\u064D\u0650\u0655\u0656";
    private static final float UNITS = 1000;
    /** What is left free between a letter and its sign, in thousandths of the size. */
    private static final float CLEAR = 45;
    /** Signs stand no lower than this over a letter without height. */
    private static final float LEAST_HEIGHT = 230;

    private final Op.Text text;
    private final BaseFont font;
    private final char[] characters;

    ArabicText(Op.Text text) {
        this.text = text;
        this.font = FontShelf.font(text.face());
        this.characters = text.text().toCharArray();
    }

    /** What is shown, from left to right. */
    String shown() {
        StringBuilder glyphs = new StringBuilder();
        for (char c : characters) {
            glyphs.append(HiddenLetters.glyph(c));
        }
        return glyphs.toString();
    }

    /** The outlines of the vowel signs, downwards from the start of the base line. */
    List<Contour> signs() {
        List<Contour> signs = new ArrayList<>();
        float pen = 0;
        List<Character> pending = new ArrayList<>();
        for (char c : characters) {
            if (HiddenLetters.sign(c)) {
                pending.addFirst(c);
            } else if (!HiddenLetters.takenIn(c)) {
                signs.addAll(over(c, pen, pending));
                pending.clear();
                pen += font.getWidthPoint(c, text.size());
            }
        }
        return signs;
    }

    private List<Contour> over(char letter, float pen, List<Character> signs) {
        List<Contour> outlines = new ArrayList<>();
        int[] box = box(letter);
        float top = Math.max(LEAST_HEIGHT, box[3]);
        float bottom = Math.min(0, box[1]);
        for (char sign : signs) {
            int[] own = box(sign);
            float right = (box[0] + box[2] - own[0] - own[2]) / 2f;
            float up;
            if (SIGNS_BELOW.indexOf(sign) >= 0) {
                up = bottom - CLEAR - own[3];
                bottom = up + own[1];
            } else {
                up = top + CLEAR - own[1];
                top = up + own[3];
            }
            float scale = text.size() / UNITS;
            outlines.add(GlyphOutlines.of(text.face(), text.size(), sign, pen + right * scale, -up * scale));
        }
        return outlines;
    }

    private int[] box(char c) {
        int[] box = font.getCharBBox(c);
        return box == null ? new int[4] : box;
    }
}
