package org.oplan.rendering.word;

import java.util.List;
import org.oplan.document.Inline;
import org.oplan.revision.Mark;

/** Writes the footnotes, which have a part of their own, with the lines that set them apart from the text. */
final class NoteWriter implements Inserts {
    private final Desk desk;
    private final Runs runs;
    private final Relationships links = new Relationships();
    private final Markup notes = new Markup();
    private int count;

    NoteWriter(Desk desk) {
        this.desk = desk;
        this.runs = desk.runs(this);
        notes.add(WordFile.DECLARATION);
        Namespaces.declare(notes.start("w:footnotes"));
        separator("separator", -1);
        separator("continuationSeparator", 0);
    }

    private void separator(String kind, int number) {
        notes.start("w:footnote").attribute("w:type", kind).attribute("w:id", number);
        WordParagraph line = desk.paragraphs().inMargin(Style.FOOTNOTE_TEXT);
        desk.writer().element(line, Mark.KEPT, "w:" + kind);
        line.writeTo(notes);
        notes.end("w:footnote");
    }

    /** Writes a note and returns its number in the file. */
    int write(List<Inline> content) {
        count++;
        int number = count;
        WordParagraph paragraph = desk.paragraphs().inMargin(Style.FOOTNOTE_TEXT);
        desk.writer().element(paragraph, Mark.KEPT, Style.FOOTNOTE_REFERENCE, new Markup().empty("w:footnoteRef"));
        runs.text(paragraph, Runs.EN_SPACE);
        runs.writeKept(paragraph, content);
        notes.start("w:footnote").attribute("w:id", number);
        paragraph.writeTo(notes);
        notes.end("w:footnote");
        return number;
    }

    /** Puts the notes into the file. */
    void end() {
        desk.file().addNotes(notes.end("w:footnotes").toString(), links);
    }

    @Override
    public Labels labels() {
        return desk.labels();
    }

    @Override
    public String link(String uri) {
        return links.addOutside("hyperlink", uri);
    }

    @Override
    public boolean takesNotes() {
        return false;
    }

    @Override
    public int note(List<Inline> content) {
        throw new IllegalStateException("A note has no notes: " + content);
    }

    /** In a note there is no room for drawings; their words say the same. */
    @Override
    public void sparkline(Inline.Sparkline line, Markup run) {
        run.start("w:t").attribute("xml:space", "preserve").text(line.summary()).end("w:t");
    }
}
