package org.oplan.rendering.pdf;

import java.util.List;

/**
 * Turns what was laid out from the right edge into places from the left one.
 *
 * <p>Documents in a right-to-left language are laid out like all others, with distances counted from the edge at which
 * lines start. Mirroring sets places and outlines right; letters and photographs keep their shape.
 *
 * @param width the width of the page, or of the line
 */
record Mirror(float width) {
    /** Half of the difference between what turned letters reach to the left and to the right of their base line. */
    private static final float TURNED_MIDDLE = 0.5f;

    /** The pages of a document as they are printed. */
    static List<Page> pages(List<Page> pages, Direction direction) {
        return direction == Direction.LEFT_TO_RIGHT
                ? pages
                : pages.stream()
                        .map(page ->
                                new Page(page.shape(), new Mirror(page.shape().width()).all(page.ops())))
                        .toList();
    }

    /** Lines that were laid out from the other edge of a column, where they stand on the page. */
    static List<Slab> lines(List<Slab> lines, Frame column) {
        Mirror edges = new Mirror(column.x() + column.right());
        return lines.stream()
                .map(slab -> new Slab(
                        slab.space(), slab.height(), slab.keepWithNext(), edges.all(slab.ops()), slab.repeated()))
                .toList();
    }

    List<Op> all(List<Op> ops) {
        return ops.stream().map(this::flip).toList();
    }

    private Op flip(Op op) {
        return switch (op) {
            case Op.Text text -> at(left(text), text);
            case Op.Fill fill ->
                new Op.Fill(
                        left(fill.x(), fill.width()), fill.y(), fill.width(), fill.height(), fill.color(), fill.mark());
            case Op.Rule rule ->
                new Op.Rule(
                        left(rule.x(), rule.width()),
                        rule.y(),
                        rule.width(),
                        rule.thickness(),
                        rule.dotted(),
                        rule.color(),
                        rule.mark());
            case Op.LinkArea area ->
                new Op.LinkArea(
                        left(area.x(), area.width()),
                        area.y(),
                        area.width(),
                        area.height(),
                        area.link(),
                        area.target(),
                        area.words());
            case Op.Bounds area ->
                new Op.Bounds(left(area.x(), area.width()), area.y(), area.width(), area.height(), area.figure());
            case Op.Shape shape ->
                new Op.Shape(width - shape.x(), shape.y(), shape.path().mirrored(), shape.ink(), shape.mark());
            case Op.Photograph picture ->
                new Op.Photograph(
                        left(picture.x(), picture.width()),
                        picture.y(),
                        picture.width(),
                        picture.height(),
                        picture.image(),
                        picture.mark());
            case Op.PageNumber number ->
                throw new IllegalStateException("The page number of " + number.anchor() + " was left open");
            case Op.Anchor ignored -> op;
            case Op.NoteMark ignored -> op;
        };
    }

    private float left(float x, float wide) {
        return width - x - wide;
    }

    private float left(Op.Text text) {
        return text.angle() == 0
                ? left(text.x(), FontShelf.width(text.face(), text.size(), text.text()))
                : width - text.x() + text.size() * TURNED_MIDDLE;
    }

    private static Op.Text at(float x, Op.Text text) {
        return new Op.Text(x, text.y(), text.face(), text.size(), text.color(), text.text(), text.angle(), text.mark());
    }
}
