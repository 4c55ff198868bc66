package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The notes of the page that is being filled; those for which it has no room go on at the foot of the next one. */
final class FootOfPage {
    private static final float SPACE = 12;
    private static final float RULE_LENGTH = PageShape.mm(40);
    private static final float RULE = 0.5f;
    private static final float UNDER_RULE = 4;
    private static final float BETWEEN = 2;
    private static final float MOST = 0.5f;

    private final Notes notes;
    private final List<Line> here = new ArrayList<>();
    private List<Line> later = new ArrayList<>();

    FootOfPage(Notes notes) {
        this.notes = notes;
    }

    /** How much of the page its notes take, with the rule above them. */
    float height() {
        return here.isEmpty() ? 0 : SPACE + UNDER_RULE + sum(here);
    }

    /** How much more they would take with those that slabs refer to. */
    float needed(List<Slab> slabs, PageShape shape) {
        float more = 0;
        for (Slab slab : slabs) {
            more += sum(lines(slab, shape));
        }
        float rule = more > 0 && here.isEmpty() ? SPACE + UNDER_RULE : 0;
        return Math.min(more + rule, Math.max(0, most(shape) - height()));
    }

    private static float most(PageShape shape) {
        return shape.depth() * MOST;
    }

    /** Takes in the notes that a slab refers to. */
    void add(Slab slab, PageShape shape) {
        lines(slab, shape).forEach(line -> put(line, shape));
    }

    private void put(Line line, PageShape shape) {
        boolean fits = height() + line.height() <= most(shape) || here.isEmpty();
        (fits && later.isEmpty() ? here : later).add(line);
    }

    /** Starts the foot of the next page with what had no room. */
    void turn(PageShape shape) {
        here.clear();
        List<Line> left = later;
        later = new ArrayList<>();
        left.forEach(line -> put(line, shape));
    }

    /** Whether notes are left for which there was no room yet. */
    boolean isFull() {
        return !later.isEmpty();
    }

    /**
     * The notes in their places at the foot of the page, in the order of their numbers: in two columns the later one
     * may be referred to further up.
     */
    List<Op> draw(PageShape shape) {
        List<Op> ops = new ArrayList<>();
        if (here.isEmpty()) {
            return ops;
        }
        float y = shape.floor() - height() + SPACE;
        ops.add(Op.Rule.of(shape.side(), y, RULE_LENGTH, RULE, Palette.GREY));
        y += UNDER_RULE;
        List<Line> inOrder = new ArrayList<>(here);
        inOrder.sort(Comparator.comparingInt(Line::note));
        for (Line line : inOrder) {
            float top = y + line.text().space();
            line.text().ops().forEach(op -> ops.add(op.down(top)));
            y += line.height();
        }
        return ops;
    }

    private List<Line> lines(Slab slab, PageShape shape) {
        List<Line> lines = new ArrayList<>();
        for (Op op : slab.ops()) {
            if (op instanceof Op.NoteMark mark) {
                List<Slab> note = new ArrayList<>(notes.slabs(mark.number(), shape.frame()));
                note.set(0, note.getFirst().spaced(BETWEEN));
                note.forEach(line -> lines.add(new Line(mark.number(), line)));
            }
        }
        return lines;
    }

    private static float sum(List<Line> lines) {
        float height = 0;
        for (Line line : lines) {
            height += line.height();
        }
        return height;
    }

    /** A line of a note. */
    private record Line(int note, Slab text) {
        /** With the space above it. */
        float height() {
            return text.space() + text.height();
        }
    }
}
