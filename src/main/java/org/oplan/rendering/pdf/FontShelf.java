package org.oplan.rendering.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
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
    /** Asked for each letter; the map itself never changes. */
    private static final Map<Face, AtomicReference<Advances>> ADVANCES = new EnumMap<>(Face.class);

    static {
        for (Face face : Face.values()) {
            ADVANCES.put(face, new AtomicReference<>());
        }
    }

    private FontShelf() {}

    /** The font of a face. */
    static BaseFont font(Face face) {
        BaseFont font = FONTS.get(face);
        return font == null ? FONTS.computeIfAbsent(face, FontShelf::load) : font;
    }

    /** Whether a face can draw a character. */
    static boolean covers(Face face, int codePoint) {
        return advances(face).of(codePoint) >= 0;
    }

    /** The width of a character in points. */
    static float advance(Face face, float size, int codePoint) {
        return advances(face).points(codePoint, size);
    }

    /** The width of a text in points. */
    static float width(Face face, float size, String text) {
        return font(face).getWidthPoint(text, size);
    }

    /** The widths of the characters of a face. */
    static Advances advances(Face face) {
        AtomicReference<Advances> place = Objects.requireNonNull(ADVANCES.get(face));
        Advances known = place.get();
        if (known == null) {
            known = new Advances(font(face));
            place.set(known);
        }
        return known;
    }

    private static BaseFont load(Face face) {
        try (InputStream in = FontShelf.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IllegalStateException("The font " + face.resource() + " is not on the class path");
            }
            byte[] file = face.arabic() ? InklessLetters.of(in.readAllBytes()) : in.readAllBytes();
            BaseFont font = BaseFont.createFont(
                    face.name() + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file, null);
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
