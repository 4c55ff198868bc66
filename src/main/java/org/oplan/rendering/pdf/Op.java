package org.oplan.rendering.pdf;

import java.awt.Color;
import org.jspecify.annotations.Nullable;
import org.oplan.document.Image;

/**
 * One operation of drawing.
 *
 * <p>Points, from the left edge of the page; downwards from the top of the slab while laying out, and from the top of
 * the page once placed.
 */
sealed interface Op {

    /** The same operation further down. */
    Op down(float by);

    /** The upper edge, roughly, by which an operation is assigned to one side of a cut. */
    float top();

    /** A text in one face; {@code y} is its base line, {@code angle} turns it counter-clockwise in degrees. */
    record Text(float x, float y, Face face, float size, Color color, String text, float angle, Mark mark)
            implements Op {
        @Override
        public Text down(float by) {
            return new Text(x, y + by, face, size, color, text, angle, mark);
        }

        @Override
        public float top() {
            return y - size;
        }
    }

    /** A filled rectangle. */
    record Fill(float x, float y, float width, float height, Color color, Mark mark) implements Op {
        @Override
        public Fill down(float by) {
            return new Fill(x, y + by, width, height, color, mark);
        }

        @Override
        public float top() {
            return y;
        }
    }

    /** A horizontal line; {@code dotted} for leaders. */
    record Rule(float x, float y, float width, float thickness, boolean dotted, Color color, Mark mark) implements Op {
        /** A rule of no meaning. */
        static Rule of(float x, float y, float width, float thickness, Color color) {
            return new Rule(x, y, width, thickness, false, color, Artifact.LAYOUT);
        }

        @Override
        public Rule down(float by) {
            return new Rule(x, y + by, width, thickness, dotted, color, mark);
        }

        @Override
        public float top() {
            return y;
        }
    }

    /** The area that a link can be followed from. */
    record LinkArea(float x, float y, float width, float height, Tag link, Target target, String words) implements Op {
        @Override
        public LinkArea down(float by) {
            return new LinkArea(x, y + by, width, height, link, target, words);
        }

        @Override
        public float top() {
            return y;
        }
    }

    /** The area that a picture covers. */
    record Bounds(float x, float y, float width, float height, Tag figure) implements Op {
        @Override
        public Bounds down(float by) {
            return new Bounds(x, y + by, width, height, figure);
        }

        @Override
        public float top() {
            return y;
        }
    }

    /** A place that links lead to; a heading's words make it a bookmark. */
    record Anchor(float y, String id, @Nullable Bookmark bookmark) implements Op {
        @Override
        public Anchor down(float by) {
            return new Anchor(y + by, id, bookmark);
        }

        @Override
        public float top() {
            return y;
        }
    }

    /** The number of the page that an anchor stands on, ending at {@code right}. */
    record PageNumber(float right, float y, TextStyle style, String anchor, Mark mark) implements Op {
        @Override
        public PageNumber down(float by) {
            return new PageNumber(right, y + by, style, anchor, mark);
        }

        @Override
        public float top() {
            return y - style.size();
        }
    }

    /**
     * An outline, filled or stroked or both; its own origin stands at {@code x} and {@code y}.
     *
     * @param ink how it is drawn
     */
    record Shape(float x, float y, Contour path, Ink ink, Mark mark) implements Op {
        @Override
        public Shape down(float by) {
            return new Shape(x, y + by, path, ink, mark);
        }

        @Override
        public float top() {
            return y;
        }
    }

    /** How an outline is drawn: the colour inside, if any, and the colour and thickness of its line, if any. */
    record Ink(@Nullable Color fill, @Nullable Color stroke, float thickness) {
        static Ink filled(Color fill) {
            return new Ink(fill, null, 0);
        }

        static Ink stroked(Color stroke, float thickness) {
            return new Ink(null, stroke, thickness);
        }

        Ink edged(Color edge, float width) {
            return new Ink(fill, edge, width);
        }
    }

    /** A photograph. */
    record Photograph(float x, float y, float width, float height, Image image, Mark mark) implements Op {
        @Override
        public Photograph down(float by) {
            return new Photograph(x, y + by, width, height, image, mark);
        }

        @Override
        public float top() {
            return y;
        }
    }

    /** Where a footnote is referred to: the note belongs at the foot of the same page. */
    record NoteMark(float y, int number) implements Op {
        @Override
        public NoteMark down(float by) {
            return new NoteMark(y + by, number);
        }

        @Override
        public float top() {
            return y;
        }
    }

    /** A line of the outline; level 1 is the highest. */
    record Bookmark(int level, String words) {}
}
