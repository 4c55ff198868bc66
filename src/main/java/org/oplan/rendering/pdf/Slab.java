package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A strip of the page as high as what it holds, never divided while it fits a page.
 *
 * @param space distance from the slab above, dropped at the top of a page
 * @param height height in points
 * @param keepWithNext whether the next slab must stand on the same page
 * @param ops what is drawn
 * @param repeated what is drawn again above this slab when it starts a page, the head of its table
 */
record Slab(float space, float height, boolean keepWithNext, List<Op> ops, List<Slab> repeated) implements FlowItem {
    Slab {
        ops = List.copyOf(ops);
    }

    static Slab of(float space, float height, List<Op> ops) {
        return new Slab(space, height, false, ops, List.of());
    }

    Slab kept() {
        return kept(true);
    }

    Slab kept(boolean keep) {
        return new Slab(space, height, keep, ops, repeated);
    }

    Slab spaced(float other) {
        return new Slab(other, height, keepWithNext, ops, repeated);
    }

    Slab under(List<Slab> head) {
        return new Slab(space, height, keepWithNext, ops, head);
    }

    /** The slab with something drawn under what it holds already. */
    Slab with(List<Op> under) {
        List<Op> all = new ArrayList<>(under);
        all.addAll(ops);
        return new Slab(space, height, keepWithNext, all, repeated);
    }
}
