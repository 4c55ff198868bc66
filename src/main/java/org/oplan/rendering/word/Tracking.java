package org.oplan.rendering.word;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;
import org.oplan.revision.Mark;

/**
 * The tracked changes of one document.
 *
 * <p>Paragraphs and rows are marked as they are written; runs are noted down and put into their insertions and
 * deletions at the end, since nothing else may be appended around them before. The numbers of bookmarks and changes are
 * one count.
 */
final class Tracking {
    private static final String AUTHOR = "Oplan";

    private final Marks marks;
    private final LocalDate date;
    private final List<Noted> runs = new ArrayList<>();
    private final List<CTP> paragraphs = new ArrayList<>();
    private final List<Mark> paragraphMarks = new ArrayList<>();
    private Mark current = Mark.KEPT;
    private long numbers;

    Tracking(Marks marks, LocalDate date) {
        this.marks = marks;
        this.date = date;
    }

    private record Noted(CTR run, Mark mark) {}

    Marks marks() {
        return marks;
    }

    /** A number for the next bookmark or change, from 0. */
    BigInteger nextNumber() {
        return BigInteger.valueOf(numbers++);
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

    /** Marks a new paragraph with its end, if it belongs to something inserted or deleted. */
    void paragraph(CTP paragraph) {
        if (isMarking()) {
            text(paragraph);
            end(paragraph, current);
        }
    }

    /** Marks all text of a paragraph, but not its end. */
    void text(CTP paragraph) {
        if (isMarking()) {
            paragraphs.add(paragraph);
            paragraphMarks.add(current);
        }
    }

    /** Marks the end of a paragraph: without it, its text joins the next paragraph. */
    void end(CTP paragraph, Mark mark) {
        if (mark != Mark.KEPT) {
            CTPPr properties = paragraph.getPPr();
            CTParaRPr of = properties.isSetRPr() ? properties.getRPr() : properties.addNewRPr();
            sign(mark == Mark.INSERTED ? of.addNewIns() : of.addNewDel());
        }
    }

    /** Marks a row, if it is inserted or deleted. */
    void row(CTRow row) {
        if (isMarking()) {
            CTTrPr properties = row.isSetTrPr() ? row.getTrPr() : row.addNewTrPr();
            sign(current == Mark.INSERTED ? properties.addNewIns() : properties.addNewDel());
        }
    }

    /** Marks a run of a paragraph that is kept, and returns it; all runs of other paragraphs are marked at the end. */
    CTR run(CTR run, Mark mark) {
        if (mark != Mark.KEPT && !isMarking()) {
            runs.add(new Noted(run, mark));
        }
        return run;
    }

    private void sign(CTTrackChange change) {
        change.setId(nextNumber());
        change.setAuthor(AUTHOR);
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        day.clear();
        day.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth(), 0, 0, 0);
        day.set(Calendar.ZONE_OFFSET, 0);
        change.setDate(day);
    }

    /** Puts all runs into their insertions and deletions; called once, when everything is written. */
    void finish() {
        for (int i = 0; i < paragraphs.size(); i++) {
            Mark mark = paragraphMarks.get(i);
            CTP paragraph = paragraphs.get(i);
            paragraph.getRList().forEach(run -> run(run, mark));
            paragraph.getHyperlinkList().forEach(link -> link.getRList().forEach(run -> run(run, mark)));
        }
        runs.forEach(this::wrap);
    }

    private void wrap(Noted noted) {
        try (XmlCursor run = noted.run().newCursor();
                XmlCursor around = noted.run().newCursor()) {
            if (noted.mark() == Mark.DELETED) {
                rename(noted.run());
            }
            around.beginElement(word(noted.mark() == Mark.INSERTED ? "ins" : "del"));
            around.insertAttributeWithValue(word("id"), nextNumber().toString());
            around.insertAttributeWithValue(word("author"), AUTHOR);
            around.insertAttributeWithValue(word("date"), date + "T00:00:00Z");
            run.moveXml(around);
        }
    }

    /** Deleted text has an element of its own, which no search finds. */
    private static void rename(CTR run) {
        try (XmlCursor cursor = run.newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                if (cursor.getName().equals(word("t"))) {
                    cursor.setName(word("delText"));
                }
            }
        }
    }

    private static QName word(String name) {
        return new QName(PartXml.WORD, name, "w");
    }
}
