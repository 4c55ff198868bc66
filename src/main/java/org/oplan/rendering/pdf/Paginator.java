package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills pages with slabs, in one pass.
 *
 * <p>Slabs that are kept together form a unit, which moves to the next page as a whole when it does not fit. A unit
 * higher than a page is divided between its slabs, and a slab higher than a page between its lines.
 */
final class Paginator {
    /** The least height that is worth beginning a divided slab in. */
    private static final float LEAST_PART = 72;

    private final List<Page> pages = new ArrayList<>();
    private final FootOfPage foot;
    private final List<Slab> unit = new ArrayList<>();
    private List<Op> ops = new ArrayList<>();
    private PageShape shape = PageShape.FIRST;
    private float y = PageShape.FIRST.top();
    private boolean empty = true;
    /** The shape of the page that the next slab must begin, if it must begin one. */
    private @Nullable PageShape next;

    private Paginator(Notes notes) {
        this.foot = new FootOfPage(notes);
    }

    /** Lays a flow out on pages, with its notes at their feet; there is at least one page. */
    static List<Page> paginate(List<FlowItem> flow, Notes notes) {
        Paginator paginator = new Paginator(notes);
        for (FlowItem item : flow) {
            switch (item) {
                case FlowItem.NewPage next -> {
                    paginator.placeUnit();
                    paginator.next = next.shape();
                }
                case Slab slab -> paginator.add(slab);
            }
        }
        paginator.placeUnit();
        paginator.finish();
        while (paginator.foot.isFull()) {
            paginator.start(PageShape.PORTRAIT);
            paginator.finish();
        }
        return List.copyOf(paginator.pages);
    }

    private void add(Slab slab) {
        if (next != null) {
            turnTo(next);
            next = null;
        }
        unit.add(slab);
        if (!slab.keepWithNext()) {
            placeUnit();
        }
    }

    private void turnTo(PageShape following) {
        if (!empty || !pages.isEmpty()) {
            finish();
            start(following);
        }
    }

    private void finish() {
        ops.addAll(foot.draw(shape));
        pages.add(new Page(shape, ops));
    }

    private void start(PageShape following) {
        ops = new ArrayList<>();
        shape = following;
        y = following.top();
        empty = true;
        foot.turn(following);
    }

    /** Where the text of the page ends, above its notes. */
    private float floor() {
        return shape.floor() - foot.height();
    }

    private void placeUnit() {
        if (unit.isEmpty()) {
            return;
        }
        float height = height(unit);
        if (!empty && y + height + foot.needed(unit, shape) > floor()) {
            breakPage(unit.getFirst());
        }
        boolean tooHigh = height + height(unit.getLast().repeated()) > shape.depth();
        for (Slab slab : unit) {
            boolean divisible = tooHigh && slab.height() > 2 * LEAST_PART && floor() - y > LEAST_PART;
            float bottom = y + slab.space() + slab.height() + foot.needed(List.of(slab), shape);
            if (!empty && !divisible && bottom > floor()) {
                breakPage(slab);
            }
            place(slab);
        }
        unit.clear();
    }

    private static float height(List<Slab> slabs) {
        float height = 0;
        for (Slab slab : slabs) {
            height += slab.space() + slab.height();
        }
        return height;
    }

    private void breakPage(Slab upper) {
        finish();
        start(shape.equals(PageShape.FIRST) ? PageShape.PORTRAIT : shape);
        upper.repeated().forEach(this::put);
        empty = true;
    }

    private void place(Slab slab) {
        float room = floor() - y - (empty ? 0 : slab.space());
        if (slab.height() > room) {
            SplitSlab split = SplitSlab.at(slab, room);
            put(split.first());
            if (split.rest() != null) {
                breakPage(slab);
                place(split.rest());
            }
        } else {
            put(slab);
        }
    }

    private void put(Slab slab) {
        y += empty ? 0 : slab.space();
        float top = y;
        slab.ops().forEach(op -> ops.add(op.down(top)));
        foot.add(slab, shape);
        y += slab.height();
        empty = false;
    }
}
