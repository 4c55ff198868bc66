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
    private final String forms;
    private final Levels levels;
    private final Direction page;
    private final List<Piece> pieces;
    private final float[] reach;
    private final boolean[] breakable;
    private final float natural;

    private Passage(Passage of, List<Piece> pieces, float[] reach) {
        this.text = of.text;
        this.forms = of.forms;
        this.levels = of.levels;
        this.page = of.page;
        this.pieces = pieces;
        this.reach = reach;
        this.breakable = of.breakable;
        this.natural = longestLine();
    }

    /**
     * Measures runs; a line feed in a run ends a line.
     *
     * @param runs the text
     * @param language the fonts, breaks and direction of its language
     * @param page which way the page is laid out
     */
    Passage(List<Run> runs, Script language, Direction page) {
        StringBuilder whole = new StringBuilder();
        runs.forEach(run -> whole.append(run.text()));
        this.text = whole.toString();
        this.levels = Levels.of(text, language.direction());
        this.forms = levels.plain() ? text : Joining.forms(text, Passage::joined);
        this.page = page;
        this.pieces = pieces(runs, language.fonts());
        this.reach = reach();
        this.breakable = language.breaks().opportunities(text, runs);
        this.natural = longestLine();
    }

    private static boolean joined(int form) {
        return FontShelf.covers(Face.ARABIC_REGULAR, form);
    }

    private List<Piece> pieces(List<Run> runs, FontChoice fonts) {
        List<Piece> all = new ArrayList<>();
        int start = 0;
        for (Run run : runs) {
            FontChoice own = run.language() == null ? fonts : new FontChoice(run.language());
            for (FontChoice.Stretch stretch : stretches(run, start, own)) {
                int end = start + stretch.text().length();
                all.add(new Piece(start, end, own.face(run.style(), stretch.typeface(), run.text()), run));
                start = end;
            }
        }
        return List.copyOf(all);
    }

    /** Line feeds and what is drawn have no glyph and stand in a piece of their own. */
    private List<FontChoice.Stretch> stretches(Run run, int start, FontChoice fonts) {
        if (run.text().equals("\n") || run.inset() != null) {
            return List.of(new FontChoice.Stretch(run.text(), Typeface.LATIN));
        }
        String paragraph = run.language() == null ? text : run.text();
        return fonts.stretches(run.text(), paragraph, index -> levels.rightToLeft(start + index));
    }

    private float[] reach() {
        float[] far = new float[text.length() + 1];
        for (Piece piece : pieces) {
            Inset inset = piece.run().inset();
            Advances advances = FontShelf.advances(piece.face());
            float size = piece.size();
            for (int i = piece.start(); i < piece.end(); i++) {
                far[i + 1] = far[i] + (inset == null ? width(i, advances, size) : inset.width());
            }
        }
        return far;
    }

    private float width(int index, Advances advances, float size) {
        char form = forms.charAt(index);
        if (form == '\n' || Character.isLowSurrogate(form) || FontChoice.steers(form)) {
            return 0;
        }
        return advances.points(forms.codePointAt(index), size);
    }

    String text() {
        return text;
    }

    /** The characters as they are drawn, each at the index of the character that it stands for. */
    String forms() {
        return forms;
    }

    Levels levels() {
        return levels;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** How far the pen moves for a part of the text, with the space at its end. */
    float advance(int start, int end) {
        return reach[end] - reach[start];
    }

    /** The same passage in another size. */
    Passage scaled(float factor) {
        List<Piece> smaller = pieces.stream().map(piece -> piece.scaled(factor)).toList();
        float[] nearer = reach.clone();
        for (int i = 0; i < nearer.length; i++) {
            nearer[i] *= factor;
        }
        return new Passage(this, smaller, nearer);
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
        return new LineOfText(this, line.start(), line.end(), page).draw(x, top);
    }

    /**
     * One line.
     *
     * @param start index of its first character
     * @param end index after its last one
     * @param width width of what is visible
     */
    record Line(int start, int end, float width) {}
}
