package org.oplan.rendering.pdf;

import java.awt.Color;
import java.util.List;
import org.oplan.document.Inline.State.Level;

/**
 * A traffic light: its shape says as much as its colour, so that it is understood in grey.
 *
 * @param level what it shows
 * @param size size of the letters beside it
 */
record StateSign(Level level, float size) implements Inset {
    private static final float DIAMETER = 0.72f;
    private static final float GAP = 0.34f;
    private static final float MIDDLE = 0.34f;

    static StateSign of(Level level, TextStyle style) {
        return new StateSign(level, style.size());
    }

    @Override
    public float width() {
        return size * (DIAMETER + GAP);
    }

    @Override
    public StateSign scaled(float factor) {
        return new StateSign(level, size * factor);
    }

    @Override
    public List<Op> draw(float x, float baseline, Mark mark) {
        float d = size * DIAMETER;
        float top = baseline - size * MIDDLE - d / 2;
        return List.of(new Op.Shape(x, top, outline(d), ink(), mark));
    }

    /** A disc, a triangle, a square on its tip, a ring, a bar. */
    private Contour outline(float d) {
        return switch (level) {
            case ON_TRACK -> Contour.circle(d / 2, d / 2, d / 2);
            case AT_RISK -> Contour.polygon(d / 2, 0, d, d * 0.94f, 0, d * 0.94f);
            case OFF_TRACK -> Contour.polygon(d / 2, 0, d, d / 2, d / 2, d, 0, d / 2);
            case NOT_AVAILABLE -> Contour.circle(d / 2, d / 2, d * 0.42f);
            case NEUTRAL -> Contour.polygon(0, d * 0.36f, d, d * 0.36f, d, d * 0.64f, 0, d * 0.64f);
        };
    }

    private Op.Ink ink() {
        Color color = Palette.state(level);
        return level == Level.NOT_AVAILABLE ? Op.Ink.stroked(color, size * 0.09f) : Op.Ink.filled(color);
    }
}
