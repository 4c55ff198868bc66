package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.oplan.document.Drawing;

/** Lays out what is looked at: the caption, the drawing with its words for those who cannot see it, a credit. */
final class FigureLayout {
    private static final float SPACE = 15;
    private static final float FOOT = 4;

    private FigureLayout() {}

    /**
     * The caption and the drawing, kept together.
     *
     * @param drawing what is drawn
     * @param type sets its text
     * @param parent the element that it stands in
     * @param frame the column of text
     * @param pen draws it as part of its element
     */
    static List<Slab> of(Drawing drawing, Typesetter type, Tag parent, Frame frame, BiFunction<Tag, Frame, Drawn> pen) {
        Tag holder = type.tags().add(parent, Role.DIV);
        List<Slab> slabs =
                new ArrayList<>(new CaptionLayout(type).layOut(drawing.caption(), drawing.id(), holder, frame, SPACE));
        Tag figure = type.tags().add(holder, Role.FIGURE, new TagAttributes.Alternative(drawing.summary()));
        Drawn drawn = pen.apply(figure, frame);
        List<Op> ops = new ArrayList<>();
        ops.add(new Op.Bounds(frame.x(), 0, frame.width(), drawn.height(), figure));
        ops.addAll(drawn.ops());
        slabs.add(Slab.of(0, drawn.height() + FOOT, ops));
        return slabs;
    }

    /** What was drawn, and how deep it reaches. */
    record Drawn(List<Op> ops, float height) {
        Drawn {
            ops = List.copyOf(ops);
        }
    }
}
