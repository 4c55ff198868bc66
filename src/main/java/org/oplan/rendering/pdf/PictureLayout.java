package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Image;
import org.oplan.document.Picture;

/** Lays out a photograph: as wide as it can be seen well, with its caption and its credit. */
final class PictureLayout {
    private static final float HIGHEST = 0.42f;
    private static final float POINTS_PER_PIXEL = 72f / 150;
    private static final float LEAST_WIDTH = 0.6f;
    private static final float CREDIT_SPACE = 2;

    private final Typesetter type;
    private final Picture picture;
    private final float depth;

    /** Prepares a picture; {@code depth} is the height of a page's text. */
    PictureLayout(Typesetter type, Picture picture, float depth) {
        this.type = type;
        this.picture = picture;
        this.depth = depth;
    }

    List<Slab> layOut(Tag parent, Frame frame) {
        List<Slab> slabs = new ArrayList<>(FigureLayout.of(picture, type, parent, frame, this::draw));
        if (!picture.credit().isBlank()) {
            slabs.set(slabs.size() - 1, slabs.getLast().kept());
            TextStyle style = type.scale().tableNote();
            Passage credit = type.passage(picture.credit(), style, type.tags().add(parent, Role.P));
            slabs.addAll(type.slabs(credit, style, frame, CREDIT_SPACE));
        }
        return slabs;
    }

    private FigureLayout.Drawn draw(Tag figure, Frame frame) {
        Image image = picture.image();
        float natural = image.width() * POINTS_PER_PIXEL;
        float width = Math.min(frame.width(), Math.max(natural, frame.width() * LEAST_WIDTH));
        float height = width * image.height() / image.width();
        if (height > depth * HIGHEST) {
            height = depth * HIGHEST;
            width = height * image.width() / image.height();
        }
        return new FigureLayout.Drawn(List.of(new Op.Photograph(frame.x(), 0, width, height, image, figure)), height);
    }
}
