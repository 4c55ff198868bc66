package org.oplan.rendering.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A line with its parts where the order of writing puts them.
 *
 * <p>Parts are listed in the order of reading, and drawn from left to right; within Arabic each word is a part, so that
 * those who follow the content of the page read word by word.
 */
final class LineOfText {
    private final Passage passage;
    private final List<Part> parts;
    private final float[] starts;

    /**
     * Places a line.
     *
     * @param passage the paragraph that it is a line of
     * @param start index of its first character
     * @param end index after its last one
     * @param page which way the page is laid out: places are distances from the edge at which its lines start
     */
    LineOfText(Passage passage, int start, int end, Direction page) {
        this.passage = passage;
        this.parts = parts(passage, start, end);
        this.starts = passage.levels().plain() && page == Direction.LEFT_TO_RIGHT
                ? inOrder(start)
                : reordered(page, passage.advance(start, end));
    }

    private static List<Part> parts(Passage passage, int start, int end) {
        if (passage.levels().plain() && passage.pieces().size() == 1) {
            Piece whole = passage.pieces().getFirst();
            return passage.text().charAt(start) == '\n' ? List.of() : List.of(new Part(whole, start, end, (byte) 0));
        }
        List<Part> parts = new ArrayList<>();
        for (Piece piece : passage.pieces()) {
            int from = Math.max(piece.start(), start);
            int to = Math.min(piece.end(), end);
            while (from < to) {
                int next = partEnd(passage, from, to, end);
                if (passage.text().charAt(from) != '\n') {
                    parts.add(new Part(piece, from, next, level(passage, from, end)));
                }
                from = next;
            }
        }
        return parts;
    }

    private static int partEnd(Passage passage, int from, int to, int lineEnd) {
        if (passage.levels().plain()) {
            return to;
        }
        byte level = level(passage, from, lineEnd);
        int at = from + 1;
        while (at < to && level(passage, at, lineEnd) == level) {
            if (level % 2 == 1 && passage.text().charAt(at - 1) == ' ') {
                return at;
            }
            at++;
        }
        return at;
    }

    /** The space at the end of a line stands where the line ends, whatever is written before it. */
    private static byte level(Passage passage, int index, int lineEnd) {
        Levels levels = passage.levels();
        if (levels.plain()) {
            return 0;
        }
        for (int i = index; i < lineEnd; i++) {
            char c = passage.text().charAt(i);
            if (c > ' ' && !FontChoice.steers(c)) {
                return levels.at(index);
            }
        }
        return levels.base();
    }

    private float[] inOrder(int start) {
        float[] at = new float[parts.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = passage.advance(start, parts.get(i).from());
        }
        return at;
    }

    private float[] reordered(Direction page, float whole) {
        byte[] levels = new byte[parts.size()];
        Integer[] order = new Integer[parts.size()];
        for (int i = 0; i < order.length; i++) {
            levels[i] = parts.get(i).level();
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        float[] at = new float[parts.size()];
        float left = 0;
        for (int index : order) {
            float width =
                    passage.advance(parts.get(index).from(), parts.get(index).to());
            at[index] = page == Direction.LEFT_TO_RIGHT ? left : whole - left - width;
            left += width;
        }
        return at;
    }

    /** Draws it; a link is followed from all of its parts. */
    List<Op> draw(float x, float top) {
        List<Op> ops = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < parts.size(); i++) {
            Run run = parts.get(i).piece().run();
            draw(parts.get(i), x + starts[i], top, ops);
            boolean last =
                    i == parts.size() - 1 || !parts.get(i + 1).piece().run().equals(run);
            if (last) {
                link(run, first, i, x, top, ops);
                first = i + 1;
            }
        }
        return ops;
    }

    private void draw(Part part, float x, float top, List<Op> ops) {
        Run run = part.piece().run();
        TextStyle style = run.style();
        float baseline = top + run.baseline();
        if (run.inset() != null) {
            ops.addAll(run.inset().draw(x, baseline, run.mark()));
            return;
        }
        String drawn = drawn(part);
        if (!drawn.isEmpty()) {
            Face face = part.piece().face();
            ops.add(new Op.Text(x, baseline, face, part.piece().size(), style.color(), drawn, 0, run.mark()));
        }
        if (run.note() > 0) {
            ops.add(new Op.NoteMark(baseline, run.note()));
        }
    }

    /** The characters of a part from left to right. */
    private String drawn(Part part) {
        String text = FontChoice.spoken(passage.forms().substring(part.from(), part.to()));
        if (part.level() % 2 == 0) {
            return text;
        }
        StringBuilder turned = new StringBuilder(text).reverse();
        for (int i = 0; i < turned.length(); i++) {
            turned.setCharAt(i, Levels.turned(turned.charAt(i)));
        }
        return turned.toString();
    }

    private void link(Run run, int first, int last, float x, float top, List<Op> ops) {
        if (run.target() == null || !(run.mark() instanceof Tag tag)) {
            return;
        }
        float left = Float.MAX_VALUE;
        float right = 0;
        for (int i = first; i <= last; i++) {
            left = Math.min(left, starts[i]);
            right = Math.max(
                    right,
                    starts[i]
                            + passage.advance(parts.get(i).from(), parts.get(i).to()));
        }
        String words = FontChoice.spoken(run.text());
        ops.add(new Op.LinkArea(x + left, top, right - left, run.style().leading(), tag, run.target(), words));
    }

    /** A stretch in one face and one direction. */
    private record Part(Piece piece, int from, int to, byte level) {}
}
