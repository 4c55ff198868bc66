package org.oplan.rendering.pdf;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text of one style and one meaning within a paragraph.
 *
 * @param text the characters
 * @param style how it is set
 * @param mark what it is
 * @param target where it leads, if it is a link
 * @param solid whether it must never be broken over two lines
 * @param language its language, if it is not that of the paragraph
 * @param note the number of the footnote that it is the mark of; 0 if it is none
 * @param inset what is drawn in its place, if it is no text
 */
record Run(
        String text,
        TextStyle style,
        Mark mark,
        @Nullable Target target,
        boolean solid,
        @Nullable Locale language,
        int note,
        @Nullable Inset inset) {
    /** What stands in the text for something drawn; it has no glyph and is never printed. */
    static final String PLACE = "\uFFFC";

    private static final float NOTE_SIZE = 0.66f;
    private static final float NOTE_RISE = 0.36f;

    Run(String text, TextStyle style, Mark mark, @Nullable Target target, boolean solid) {
        this(text, style, mark, target, solid, null, 0, null);
    }

    static Run of(String text, TextStyle style, Mark mark) {
        return new Run(text, style, mark, null, false);
    }

    /** The raised number of a footnote. */
    static Run noteMark(int note, TextStyle style, Mark mark, @Nullable Target target) {
        TextStyle small = style.inSize(style.size() * NOTE_SIZE);
        return new Run(Integer.toString(note), small, mark, target, true, null, note, null);
    }

    /** Something drawn in the line. */
    static Run drawn(Inset inset, TextStyle style, Mark mark) {
        return new Run(PLACE, style, mark, null, true, null, 0, inset);
    }

    Run in(@Nullable Locale other) {
        return new Run(text, style, mark, target, solid, other, note, inset);
    }

    /** How far above the base line it stands. */
    float rise() {
        return note == 0 ? 0 : style.size() / NOTE_SIZE * NOTE_RISE;
    }

    /** Distance of its base line from the top of a line. */
    float baseline() {
        return note == 0
                ? style.baseline()
                : style.inSize(style.size() / NOTE_SIZE).baseline() - rise();
    }

    Run scaled(float factor) {
        Inset smaller = inset == null ? null : inset.scaled(factor);
        return new Run(text, style.scaled(factor), mark, target, solid, language, note, smaller);
    }
}
