package org.oplan.rendering.pdf;

import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Takes the ink out of the glyphs of a font that only carry a letter in the text. */
final class InklessLetters {
    /**
     * In the data of a glyph: where the number of its contours stands, and, if that is nil, that of its instructions.
     */
    private static final int CONTOURS = 0;

    private static final int INSTRUCTIONS = 10;
    private static final int LEAST_LENGTH = 12;

    private InklessLetters() {}

    /** The same font; its glyphs keep their places, widths and bounds. */
    static byte[] of(byte[] font) throws IOException {
        byte[] inkless = font.clone();
        try (TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            long table = read.getGlyph().getOffset();
            long[] places = read.getIndexToLocation().getOffsets();
            for (char letter : HiddenLetters.GLYPHS.toCharArray()) {
                int glyph = read.getUnicodeCmapLookup().getGlyphId(letter);
                if (glyph > 0 && places[glyph + 1] - places[glyph] >= LEAST_LENGTH) {
                    int start = (int) (table + places[glyph]);
                    clear(inkless, start + CONTOURS);
                    clear(inkless, start + INSTRUCTIONS);
                }
            }
        }
        return inkless;
    }

    private static void clear(byte[] bytes, int at) {
        bytes[at] = 0;
        bytes[at + 1] = 0;
    }
}
