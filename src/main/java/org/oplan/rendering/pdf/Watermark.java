package org.oplan.rendering.pdf;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * Words across each page that say that a paper is a draft.
 *
 * <p>They are drawn as outlines, so that neither a screen reader nor a search finds them within the text.
 */
final class Watermark {
    private static final float SHARE_OF_DIAGONAL = 0.62f;
    private static final float LARGEST = 150;
    private static final float MIDDLE_OF_LETTERS = 0.34f;

    private final Typesetter type;
    private final String words;

    /** Words for every page; empty for none. */
    Watermark(Typesetter type, String words) {
        this.type = type;
        this.words = words;
    }

    /** Pages with the words under what is on them. */
    static List<Page> under(List<Page> pages, Watermark words) {
        return pages.stream()
                .map(page -> {
                    List<Op> ops = new ArrayList<>(words.on(page.shape()));
                    ops.addAll(page.ops());
                    return new Page(page.shape(), ops);
                })
                .toList();
    }

    /** The words on a page of a shape, rising from its lower left to its upper right. */
    List<Op> on(PageShape shape) {
        if (words.isBlank()) {
            return List.of();
        }
        double diagonal = StrictMath.hypot(shape.width(), shape.height());
        TextStyle style = TextStyle.of(100, 100, Palette.WATERMARK).with(Weight.BOLD);
        float size = (float) Math.min(LARGEST, diagonal * SHARE_OF_DIAGONAL / type.width(words, style) * 100);
        TextStyle fitted = style.inSize(size);
        AffineTransform place = new AffineTransform();
        place.translate(shape.width() / 2, shape.height() / 2);
        double sine = shape.height() / diagonal;
        double cosine = shape.width() / diagonal;
        place.concatenate(new AffineTransform(cosine, -sine, sine, cosine, 0, 0));
        place.translate(-type.width(words, fitted) / 2, size * MIDDLE_OF_LETTERS - fitted.baseline());
        Contour.Pen pen = new Contour.Pen();
        for (Op op : Turned.fromLeft(type.line(words, fitted, Artifact.WATERMARK, 0, 0), type.page())) {
            if (op instanceof Op.Text text) {
                GlyphOutlines.draw(text, place, pen);
            }
        }
        return List.of(new Op.Shape(0, 0, pen.path(), Op.Ink.filled(Palette.WATERMARK), Artifact.WATERMARK));
    }
}
