package org.oplan.rendering.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A text of one style and one meaning within a paragraph.
 *
 * @param text the characters
 * @param style how it is set
 * @param mark what it is
 * @param target where it leads, if it is a link
 * @param solid whether it must never be broken over two lines
 */
record Run(
        String text, TextStyle style, Mark mark, @Nullable Target target, boolean solid) {
    static Run of(String text, TextStyle style, Mark mark) {
        return new Run(text, style, mark, null, false);
    }

    Run scaled(float factor) {
        return new Run(text, style.scaled(factor), mark, target, solid);
    }
}
