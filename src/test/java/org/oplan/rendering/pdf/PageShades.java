package org.oplan.rendering.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * How dark a page is, square by square, from 0 (white) to f (black).
 *
 * <p>A square is as high as a line and a third. What another machine draws a little differently changes a square by a
 * shade or two; a line that moves or another colour changes many by more. Shades follow the square root of the ink,
 * which tells light text from white.
 *
 * @param rows the squares of the page from above, a character each
 */
record PageShades(List<String> rows) {
    private static final int RESOLUTION = 36;
    private static final int SQUARE = 10;
    private static final int WHITE = 255;
    private static final int SHADES = 15;
    private static final int TOLERATED = 2;

    PageShades {
        rows = List.copyOf(rows);
    }

    /** All pages of a file. */
    static List<PageShades> of(byte[] pdf) throws IOException {
        List<PageShades> pages = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(file);
            for (int i = 0; i < file.getNumberOfPages(); i++) {
                pages.add(of(renderer.renderImageWithDPI(i, RESOLUTION, ImageType.GRAY)));
            }
        }
        return pages;
    }

    private static PageShades of(BufferedImage page) {
        List<String> rows = new ArrayList<>();
        for (int y = 0; y + SQUARE <= page.getHeight(); y += SQUARE) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x + SQUARE <= page.getWidth(); x += SQUARE) {
                row.append(Character.forDigit(shade(page.getRaster(), x, y), SHADES + 1));
            }
            rows.add(row.toString());
        }
        return new PageShades(rows);
    }

    private static int shade(Raster page, int left, int top) {
        int ink = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                ink += WHITE - page.getSample(x, y, 0);
            }
        }
        return (int) Math.round(SHADES * Math.sqrt((double) ink / (SQUARE * SQUARE * WHITE)));
    }

    /** How many squares differ by more than two shades. */
    int differences(PageShades other) {
        if (rows.size() != other.rows.size()
                || rows.getFirst().length() != other.rows.getFirst().length()) {
            return Integer.MAX_VALUE;
        }
        int differences = 0;
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < rows.get(y).length(); x++) {
                int here = Character.digit(rows.get(y).charAt(x), SHADES + 1);
                int there = Character.digit(other.rows.get(y).charAt(x), SHADES + 1);
                differences += Math.abs(here - there) > TOLERATED ? 1 : 0;
            }
        }
        return differences;
    }
}
