package org.oplan.rendering.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts, each loaded once per process and shared by all documents.
 *
 * <p>A loaded font is only read from, with one exception: it draws the six letters before the name of a subset from a
 * random source. {@link FixedLetter} takes the state out of it, so that a font may serve several threads and every
 * document gets the same letters.
 */
final class FontShelf {
    private static final Map<Face, BaseFont> FONTS = new ConcurrentHashMap<>();

    private FontShelf() {}

    /** The font of a face. */
    static BaseFont font(Face face) {
        return FONTS.computeIfAbsent(face, FontShelf::load);
    }

    /** Whether a face can draw a character. */
    static boolean covers(Face face, int codePoint) {
        return font(face).charExists(codePoint);
    }

    /** The width of a text in points. */
    static float width(Face face, float size, String text) {
        return font(face).getWidthPoint(text, size);
    }

    private static BaseFont load(Face face) {
        try (InputStream in = FontShelf.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IllegalStateException("The font " + face.resource() + " is not on the class path");
            }
            BaseFont font = BaseFont.createFont(
                    face.name() + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            font.setSubset(true);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedLetter(face.name().length()));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Always the same letter of the alphabet where a font asks for a random one. */
    private static final class FixedLetter extends SecureRandom {
        private static final long serialVersionUID = 1;
        private static final int LETTERS = 26;

        private final int letter;

        FixedLetter(int letter) {
            super(null, null);
            this.letter = letter;
        }

        @Override
        public double nextDouble() {
            return (letter + 0.5) / LETTERS;
        }
    }
}
