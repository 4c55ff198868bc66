package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Inline;

/**
 * The footnotes of a document, numbered in the order in which the text refers to them.
 *
 * <p>A note is read where it is referred to, and drawn at the foot of that page.
 */
final class Notes {
    /** No anchor of a template has a colon. */
    private static final String PREFIX = "note:";

    private final Direction page;
    private final List<Note> notes = new ArrayList<>();

    /** Notes at the foot of pages that are laid out this way. */
    Notes(Direction page) {
        this.page = page;
    }

    /** The anchor of a note, which its mark leads to. */
    static String anchor(int number) {
        return PREFIX + number;
    }

    /** Whether an anchor is that of a note and not of the document. */
    static boolean isNote(String anchor) {
        return anchor.startsWith(PREFIX);
    }

    /**
     * Adds a note.
     *
     * @param content what it says
     * @param owner the element that refers to it
     * @param type sets its text
     * @return its number, from 1
     */
    int add(List<Inline> content, Tag owner, Typesetter type) {
        int number = notes.size() + 1;
        Tag tag = type.tags().add(owner, Role.NOTE, new TagAttributes.Name("note-" + number));
        Tag label = type.tags().add(tag, Role.LBL);
        TextStyle style = type.scale().tableNote().with(Palette.SOFT);
        // The place is taken first, since a note may itself refer to notes.
        notes.add(new Note(type, label, type.passage("", style, tag), style));
        Passage words = type.passage(content, style, type.tags().add(tag, Role.P));
        notes.set(number - 1, new Note(type, label, words, style));
        return number;
    }

    /** The lines of a note in a column of text. */
    List<Slab> slabs(int number, Frame frame) {
        Note note = notes.get(number - 1);
        TextStyle raised = note.style().inSize(note.style().size() * 0.8f);
        Frame column = frame.indented(TypeScale.NOTE_COLUMN);
        List<Op> lead = new ArrayList<>();
        lead.add(new Op.Anchor(0, anchor(number), null));
        lead.addAll(note.type().line(number + " ", raised, note.label(), frame.x(), 0));
        List<Slab> lines = TextBlocks.led(lead, note.type().slabs(note.words(), note.style(), column, 0));
        return note.type().page() == page ? lines : Mirror.lines(lines, frame);
    }

    private record Note(Typesetter type, Tag label, Passage words, TextStyle style) {}
}
