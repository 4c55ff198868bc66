package org.oplan.rendering.word;

import java.time.LocalDate;
import org.oplan.revision.Mark;

/**
 * The tracked changes of one document.
 *
 * <p>The numbers of bookmarks and changes are one count. Changes bear the document's own date: that of the machine
 * would make equal documents unequal.
 */
final class Tracking {
    private static final String AUTHOR = "Oplan";

    private final Marks marks;
    private final String time;
    private Mark current = Mark.KEPT;
    private long numbers;

    Tracking(Marks marks, LocalDate date) {
        this.marks = marks;
        this.time = date + "T00:00:00Z";
    }

    Marks marks() {
        return marks;
    }

    /** A number for the next bookmark or change, from 0. */
    long nextNumber() {
        return numbers++;
    }

    /** What is being written as a whole: kept, inserted or deleted. */
    Mark current() {
        return current;
    }

    /** Whether what is being written is as a whole inserted or deleted. */
    boolean isMarking() {
        return current != Mark.KEPT;
    }

    /** Whether what is being written is as a whole deleted. */
    boolean isDeleting() {
        return current == Mark.DELETED;
    }

    /**
     * Writes a part of the tree; under a mark all of it bears the mark. Returns what to give back to {@link #leave}.
     */
    Mark enter(Object part) {
        return enter(marks.of(part));
    }

    /** Writes something that bears a mark. */
    Mark enter(Mark mark) {
        Mark outer = current;
        if (outer == Mark.KEPT) {
            current = mark;
        }
        return outer;
    }

    /** Ends what {@link #enter} began. */
    void leave(Mark outer) {
        current = outer;
    }

    /** Opens an insertion or a deletion; nothing for what is kept. */
    void start(Markup out, Mark mark) {
        if (mark != Mark.KEPT) {
            out.start(element(mark))
                    .attribute("w:id", nextNumber())
                    .attribute("w:author", AUTHOR)
                    .attribute("w:date", time);
        }
    }

    /** Closes what {@link #start} opened. */
    void end(Markup out, Mark mark) {
        if (mark != Mark.KEPT) {
            out.end(element(mark));
        }
    }

    private static String element(Mark mark) {
        return mark == Mark.INSERTED ? "w:ins" : "w:del";
    }

    /** Marks the end of a paragraph: without it, its text joins the next paragraph. */
    void endOf(WordParagraph paragraph, Mark mark) {
        Markup change = new Markup();
        start(change, mark);
        end(change, mark);
        paragraph.end(change.toString());
    }

    /** Marks a row, if it is inserted or deleted. */
    void row(Markup properties) {
        start(properties, current);
        end(properties, current);
    }
}
