package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slab higher than a page, divided between its lines.
 *
 * @param first what fits
 * @param rest what follows on the next page; null if nothing can be moved there
 */
record SplitSlab(Slab first, @Nullable Slab rest) {
    private static final float FOOT = 4;

    /** Divides a slab below what fits in a height. */
    static SplitSlab at(Slab slab, float room) {
        List<Op> above = new ArrayList<>();
        List<Op> below = new ArrayList<>();
        for (Op op : slab.ops()) {
            (bottom(op) <= room - FOOT ? above : below).add(op);
        }
        if (above.isEmpty() || below.isEmpty()) {
            return new SplitSlab(slab, null);
        }
        if (below.stream().noneMatch(Op.Text.class::isInstance)) {
            below.forEach(op -> above.add(op.down(room - slab.height())));
            return new SplitSlab(new Slab(slab.space(), room, slab.keepWithNext(), above, slab.repeated()), null);
        }
        float start = below.stream().map(Op::top).reduce(Float.MAX_VALUE, Math::min);
        List<Op> moved = below.stream().map(op -> op.down(FOOT - start)).toList();
        Slab rest = new Slab(0, slab.height() - start + FOOT, slab.keepWithNext(), moved, slab.repeated());
        return new SplitSlab(Slab.of(slab.space(), room, above), rest);
    }

    /** A tint reaches over the cut and stays above. */
    private static float bottom(Op op) {
        return switch (op) {
            case Op.Text text -> text.y();
            case Op.PageNumber number -> number.y();
            case Op.LinkArea link -> link.y() + link.height() / 2;
            case Op.Fill fill -> fill.y();
            case Op.Rule rule -> rule.y();
            case Op.Bounds bounds -> bounds.y();
            case Op.Anchor anchor -> anchor.y();
            case Op.Shape shape -> shape.y();
            case Op.Photograph photograph -> photograph.y() + photograph.height();
            case Op.NoteMark note -> note.y();
        };
    }
}
