package org.oplan.rendering.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The outlines of letters, for words that are seen and not read. */
final class GlyphOutlines {
    private static final Map<Face, TrueTypeFont> FONTS = new EnumMap<>(Face.class);

    private GlyphOutlines() {}

    /**
     * Draws the letters of a text.
     *
     * @param text a line of text in its place
     * @param place turns and moves what is drawn from the text's coordinates, which run downwards
     * @param pen takes the outlines
     */
    static synchronized void draw(Op.Text text, AffineTransform place, Contour.Pen pen) {
        TrueTypeFont font = FONTS.computeIfAbsent(text.face(), GlyphOutlines::load);
        try {
            float scale = text.size() / font.getUnitsPerEm();
            float x = text.x();
            for (int codePoint : text.text().codePoints().toArray()) {
                String letter = Character.toString(codePoint);
                AffineTransform at = new AffineTransform(place);
                at.translate(x, text.y());
                at.scale(scale, -scale);
                int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
                outline(font, glyph, at, pen);
                x += FontShelf.width(text.face(), text.size(), letter);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One glyph at a size with its origin at a point, downwards. */
    static synchronized Contour of(Face face, float size, char glyph, float x, float y) {
        TrueTypeFont font = FONTS.computeIfAbsent(face, GlyphOutlines::load);
        try {
            AffineTransform at = AffineTransform.getTranslateInstance(x, y);
            at.scale(size / font.getUnitsPerEm(), -size / font.getUnitsPerEm());
            Contour.Pen pen = new Contour.Pen();
            outline(font, font.getUnicodeCmapLookup().getGlyphId(glyph), at, pen);
            return pen.path();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void outline(TrueTypeFont font, int glyph, AffineTransform at, Contour.Pen pen) throws IOException {
        var outline = font.getGlyph().getGlyph(glyph);
        GeneralPath path = outline == null ? new GeneralPath() : outline.getPath();
        float[] c = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator steps = path.getPathIterator(at); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> pen.move(c[0], c[1]);
                case PathIterator.SEG_LINETO -> pen.line(c[0], c[1]);
                case PathIterator.SEG_QUADTO ->
                    pen.curve(
                            x + (c[0] - x) * 2 / 3,
                            y + (c[1] - y) * 2 / 3,
                            c[2] + (c[0] - c[2]) * 2 / 3,
                            c[3] + (c[1] - c[3]) * 2 / 3,
                            c[2],
                            c[3]);
                case PathIterator.SEG_CUBICTO -> pen.curve(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> pen.close();
            }
            int end = switch (steps.currentSegment(c)) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            x = c[end];
            y = c[end + 1];
        }
    }

    private static TrueTypeFont load(Face face) {
        try (InputStream in = GlyphOutlines.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IllegalStateException("The font " + face.resource() + " is not on the class path");
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
