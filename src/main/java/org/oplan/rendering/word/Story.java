package org.oplan.rendering.word;

import org.jspecify.annotations.Nullable;

/**
 * The body of a document as it grows: it is only ever appended to, and leaves the memory as it does.
 *
 * <p>The last paragraph is held back until something follows it, since a section of pages may end in it.
 */
final class Story implements Column {
    /** Space between a table without notes and the paragraph after it, in twips. */
    private static final int SPACE_AFTER_TABLE = 280;

    private static final int ENOUGH = 1 << 15;

    private final PackedPart.Press part;
    private final Paragraphs paragraphs;
    private final Markup body = new Markup();
    private @Nullable WordParagraph last;
    private boolean lastIsMarked;
    private boolean afterTable;

    Story(PackedPart.Press part, Paragraphs paragraphs) {
        this.part = part;
        this.paragraphs = paragraphs;
    }

    @Override
    public WordParagraph paragraph(Style style) {
        writeLast();
        WordParagraph paragraph = paragraphs.paragraph(style);
        if (afterTable && style != Style.NOTE && style != Style.SECTION_END) {
            paragraph.spaceBefore(SPACE_AFTER_TABLE);
        }
        last = paragraph;
        lastIsMarked = paragraphs.isMarking();
        afterTable = false;
        return paragraph;
    }

    /** Where a table goes, row by row; {@link #flush} may be called between rows. */
    Markup table() {
        writeLast();
        afterTable = true;
        return body;
    }

    /** Lets go of what is complete. */
    void flush() {
        if (body.length() > ENOUGH) {
            part.write(body.drain());
        }
    }

    /** Ends a section of pages here; its properties stand in the section's last paragraph. */
    void endSection(Markup properties) {
        WordParagraph end = last == null || lastIsMarked ? paragraph(Style.SECTION_END) : last;
        end.section(properties);
        writeLast();
    }

    /** Ends the document with the properties of its last section of pages. */
    void end(Markup properties) {
        if (last == null || lastIsMarked) {
            paragraph(Style.SECTION_END);
        }
        writeLast();
        part.write(body.add(properties).drain());
    }

    private void writeLast() {
        if (last != null) {
            last.writeTo(body);
            last = null;
        }
        flush();
    }
}
