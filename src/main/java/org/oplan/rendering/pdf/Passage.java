package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph prepared for setting: its characters measured, its breaks known, its lines still open.
 *
 * <p>Preparing is done once; {@link #lines} can then be asked for any width.
 */
final class Passage {
    private static final float TOLERANCE = 0.01f;

    private final String text;
    private final List<Piece> pieces;
    private final float[] reach;
    private final boolean[] breakable;
    private final float natural;

    private Passage(String text, List<Piece> pieces, float[] reach, boolean[] breakable) {
        this.text = text;
        this.pieces = pieces;
        this.reach = reach;
        this.breakable = breakable;
        this.natural = longestLine();
    }

    /** Measures runs; a line feed in a run ends a line. */
    static Passage of(List<Run> runs, FontChoice fonts, BreakRules rules) {
        StringBuilder whole = new StringBuilder();
        runs.forEach(run -> whole.append(run.text()));
        String text = whole.toString();
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (Run run : runs) {
            FontChoice own = run.language() == null ? fonts : new FontChoice(run.language());
            for (FontChoice.Stretch stretch : stretches(run, text, own)) {
                int end = start + stretch.text().length();
                pieces.add(new Piece(start, end, own.face(run.style(), stretch.typeface()), run));
                start = end;
            }
        }
        return new Passage(text, List.copyOf(pieces), reach(text, pieces), rules.opportunities(text, runs));
    }

    /** Line feeds and what is drawn have no glyph and stand in a piece of their own. */
    private static List<FontChoice.Stretch> stretches(Run run, String paragraph, FontChoice fonts) {
        if (run.text().equals("\n") || run.inset() != null) {
            return List.of(new FontChoice.Stretch(run.text(), Typeface.LATIN));
        }
        return fonts.stretches(run.text(), run.language() == null ? paragraph : run.text());
    }

    private static float[] reach(String text, List<Piece> pieces) {
        float[] reach = new float[text.length() + 1];
        for (Piece piece : pieces) {
            for (int i = piece.start(); i < piece.end(); i++) {
                boolean lineFeed = text.charAt(i) == '\n';
                reach[i + 1] = reach[i] + (lineFeed ? 0 : width(piece, text, i));
            }
        }
        return reach;
    }

    private static float width(Piece piece, String text, int index) {
        Inset inset = piece.run().inset();
        if (inset != null) {
            return inset.width();
        }
        if (Character.isLowSurrogate(text.charAt(index))) {
            return 0;
        }
        return FontShelf.advance(piece.face(), piece.run().style().size(), text.codePointAt(index));
    }

    /** The same passage in another size. */
    Passage scaled(float factor) {
        List<Piece> smaller = pieces.stream()
                .map(piece -> new Piece(
                        piece.start(), piece.end(), piece.face(), piece.run().scaled(factor)))
                .toList();
        float[] nearer = reach.clone();
        for (int i = 0; i < nearer.length; i++) {
            nearer[i] *= factor;
        }
        return new Passage(text, smaller, nearer, breakable);
    }

    /** The narrowest column that holds every unbreakable part. */
    float narrowest() {
        float most = 0;
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (breakable[i] || i == text.length()) {
                most = Math.max(most, width(start, i));
                start = i;
            }
        }
        return most;
    }

    /** The column in which nothing needs to be broken. */
    float natural() {
        return natural;
    }

    private float longestLine() {
        float most = 0;
        int start = 0;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', start)) {
            most = Math.max(most, width(start, feed));
            start = feed + 1;
        }
        return Math.max(most, width(start, text.length()));
    }

    /** Breaks the passage for a column. */
    List<Line> lines(float width) {
        if (natural <= width + TOLERANCE && !text.isEmpty() && text.indexOf('\n') < 0) {
            return List.of(new Line(0, text.length(), natural));
        }
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(start, width);
            lines.add(new Line(start, end, width(start, end)));
            start = end;
        }
        return withoutLonelyEnd(lines, width);
    }

    private int lineEnd(int start, float width) {
        int last = -1;
        for (int i = start + 1; i <= text.length(); i++) {
            if (width(start, i) > width + TOLERANCE) {
                return last > 0 ? last : Math.max(start + 1, withoutSplitPair(i - 1));
            }
            if (text.charAt(i - 1) == '\n') {
                return i;
            }
            if (breakable[i]) {
                last = i;
            }
        }
        return text.length();
    }

    private int withoutSplitPair(int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    /** Moves a character down when a single Chinese one, with or without a full stop, would end the paragraph. */
    private List<Line> withoutLonelyEnd(List<Line> lines, float width) {
        if (lines.size() < 2 || !lonely(lines.getLast())) {
            return lines;
        }
        Line before = lines.get(lines.size() - 2);
        Line last = lines.getLast();
        for (int cut = before.end() - 1; cut > before.start() + 1; cut--) {
            if (breakable[cut] && width(cut, last.end()) <= width + TOLERANCE) {
                lines.set(lines.size() - 2, new Line(before.start(), cut, width(before.start(), cut)));
                lines.set(lines.size() - 1, new Line(cut, last.end(), width(cut, last.end())));
                return lines;
            }
        }
        return lines;
    }

    private boolean lonely(Line line) {
        String words = text.substring(line.start(), line.end()).strip();
        return words.codePointCount(0, words.length()) <= 2
                && words.codePoints().filter(Character::isIdeographic).count() == 1
                && words.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) && !Character.isIdeographic(c));
    }

    private float width(int start, int end) {
        int visible = end;
        while (visible > start && text.charAt(visible - 1) <= ' ') {
            visible--;
        }
        return reach[visible] - reach[start];
    }

    /** Draws a line; the space at its end is kept for those who listen. */
    List<Op> draw(Line line, float x, float top) {
        List<Op> ops = new ArrayList<>();
        for (Piece piece : pieces) {
            int from = Math.max(piece.start(), line.start());
            int to = Math.min(piece.end(), line.end());
            if (from < to && text.charAt(from) != '\n') {
                draw(piece, text.substring(from, to), x + reach[from] - reach[line.start()], top, ops);
                link(piece, from, Math.min(to, line.end()), x - reach[line.start()], top, ops);
            }
        }
        return ops;
    }

    private static void draw(Piece piece, String words, float x, float top, List<Op> ops) {
        Run run = piece.run();
        TextStyle style = run.style();
        float baseline = top + run.baseline();
        if (run.inset() != null) {
            ops.addAll(run.inset().draw(x, baseline, run.mark()));
            return;
        }
        ops.add(new Op.Text(x, baseline, piece.face(), style.size(), style.color(), words, 0, run.mark()));
        if (run.note() > 0) {
            ops.add(new Op.NoteMark(baseline, run.note()));
        }
    }

    private void link(Piece piece, int from, int to, float origin, float top, List<Op> ops) {
        Run run = piece.run();
        if (run.target() != null && run.mark() instanceof Tag tag) {
            float left = origin + reach[from];
            ops.add(new Op.LinkArea(
                    left, top, origin + reach[to] - left, run.style().leading(), tag, run.target(), run.text()));
        }
    }

    /** A part of one run in one face. */
    private record Piece(int start, int end, Face face, Run run) {}

    /**
     * One line.
     *
     * @param start index of its first character
     * @param end index after its last one
     * @param width width of what is visible
     */
    record Line(int start, int end, float width) {}
}
