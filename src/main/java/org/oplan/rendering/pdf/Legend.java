package org.oplan.rendering.pdf;

import java.util.List;

/** The names of series under a chart, each beside a patch of its colour, or its line with its sign. */
final class Legend {
    private static final float PATCH = 0.85f;
    private static final float LINE = 2.2f;
    private static final float GAP = 4;
    private static final float BETWEEN = 16;
    private static final float BETWEEN_LINES = 2;

    private final Typesetter type;
    private final TextStyle style;
    private final boolean lines;

    /**
     * Prepares a legend.
     *
     * @param lines whether series are lines, told apart by the signs on them
     */
    Legend(Typesetter type, TextStyle style, boolean lines) {
        this.type = type;
        this.style = style;
        this.lines = lines;
    }

    /** Draws it, on further lines where needed; says where it ends. */
    float draw(List<String> names, Frame frame, float top, Tag figure, List<Op> ops) {
        float patch = style.size() * (lines ? LINE : PATCH);
        float x = frame.x();
        float y = top;
        for (int i = 0; i < names.size(); i++) {
            float width = patch + GAP + type.width(names.get(i), style);
            if (x > frame.x() && x + width > frame.right()) {
                x = frame.x();
                y += style.leading() + BETWEEN_LINES;
            }
            ops.addAll(lines ? line(i, x, y + style.leading() / 2, patch, figure) : patch(i, x, y, patch, figure));
            ops.addAll(type.line(names.get(i), style, figure, x + patch + GAP, y));
            x += width + BETWEEN;
        }
        return y + style.leading();
    }

    private List<Op> patch(int series, float x, float y, float patch, Tag figure) {
        float top = y + (style.leading() - patch) / 2;
        return List.of(new Op.Fill(x, top, patch, patch, Palette.series(series), figure));
    }

    private static List<Op> line(int series, float x, float y, float length, Tag figure) {
        Contour line = Contour.line(x, y, x + length, y);
        return List.of(
                new Op.Shape(0, 0, line, LineDrawing.ink(series), figure),
                LineDrawing.sign(series, x + length / 2, y, figure));
    }
}
