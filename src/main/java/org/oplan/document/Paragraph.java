package org.oplan.document;

import java.util.List;

/**
 * A paragraph of running text.
 *
 * @param number the number in the hanging column, {@code 1.2}; empty for an unnumbered paragraph
 * @param text the content, at least one inline
 */
public record Paragraph(String number, List<Inline> text) implements Block {
    public Paragraph {
        text = List.copyOf(text);
    }

    /** An unnumbered paragraph. */
    public static Paragraph of(List<Inline> text) {
        return new Paragraph("", text);
    }

    /** An unnumbered paragraph of plain text. */
    public static Paragraph of(String text) {
        return of(List.of(new Inline.Text(text)));
    }
}
