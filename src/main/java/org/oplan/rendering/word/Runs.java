package org.oplan.rendering.word;

import java.util.List;
import java.util.Locale;
import org.oplan.document.Inline;
import org.oplan.document.Paragraph;
import org.oplan.revision.Mark;

/** Writes running text: one run for each stretch of text that looks alike. */
final class Runs {
    /** What stands between a number and the text after it where there is no column for the number. */
    static final String EN_SPACE = "\u2002";

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final RunWriter runs;
    private final Script script;
    private final Tracking tracking;
    private final Inserts inserts;

    Runs(RunWriter runs, Script script, Tracking tracking, Inserts inserts) {
        this.runs = runs;
        this.script = script;
        this.tracking = tracking;
        this.inserts = inserts;
    }

    /** The same for text in another language. */
    Runs in(Locale language) {
        return new Runs(runs, script.foreign(language), tracking, inserts);
    }

    /**
     * Where runs go.
     *
     * @param paragraph the paragraph
     * @param script the scripts of the text
     * @param links whether links, notes and drawings may stand here
     * @param mark whether the runs are kept, inserted or deleted
     */
    private record Place(WordParagraph paragraph, Script script, boolean links, Mark mark) {
        Place linked() {
            return new Place(paragraph, script, false, mark);
        }

        Place in(Script other) {
            return new Place(paragraph, other, links, mark);
        }
    }

    /** Appends a paragraph's text, after its number if it has one. */
    void write(WordParagraph paragraph, Paragraph content) {
        label(paragraph, Style.PARAGRAPH_NUMBER, spaced(formerOf(content).number()), spaced(content.number()));
        write(paragraph, content.text());
    }

    private static String spaced(String number) {
        return number.isEmpty() ? "" : number + EN_SPACE;
    }

    /** Appends inlines to a paragraph; what is deleted refers to nothing. */
    void write(WordParagraph paragraph, List<Inline> content) {
        for (Inline inline : content) {
            Mark mark = tracking.marks().of(inline);
            boolean gone = mark == Mark.DELETED || tracking.isDeleting();
            write(new Place(paragraph, script, !gone, mark), Look.PLAIN, inline);
        }
    }

    /** Appends inlines in italics. */
    void writeStressed(WordParagraph paragraph, List<Inline> content) {
        for (Inline inline : content) {
            Mark mark = tracking.marks().of(inline);
            write(new Place(paragraph, script, false, mark), Look.PLAIN.asStressed(), inline);
        }
    }

    /** Appends inlines that lead elsewhere already: without links, references, notes and drawings of their own. */
    void writeLinked(WordParagraph paragraph, List<Inline> content) {
        write(kept(paragraph), Look.PLAIN, content);
    }

    /** Appends inlines of a text that has no versions. */
    void writeKept(WordParagraph paragraph, List<Inline> content) {
        write(new Place(paragraph, script, true, Mark.KEPT), Look.PLAIN, content);
    }

    /** Appends plain text. */
    void text(WordParagraph paragraph, String text) {
        write(kept(paragraph), Look.PLAIN, text);
    }

    private Place kept(WordParagraph paragraph) {
        return new Place(paragraph, script, false, Mark.KEPT);
    }

    /** Appends a tab. */
    void tab(WordParagraph paragraph) {
        runs.element(paragraph, Mark.KEPT, "w:tab");
    }

    /**
     * Appends a label that read otherwise before, or the same.
     *
     * @param paragraph the paragraph
     * @param style the label's character style
     * @param former the label before; may be empty
     * @param label the label; may be empty
     */
    void label(WordParagraph paragraph, Style style, String former, String label) {
        label(paragraph, Look.of(style), former, label);
    }

    /** Appends a label in a look of its own. */
    void label(WordParagraph paragraph, Look look, String former, String label) {
        boolean changed = !former.equals(label);
        if (changed && !former.isEmpty()) {
            write(new Place(paragraph, script, false, Mark.DELETED), look, former);
        }
        if (!label.isEmpty()) {
            write(new Place(paragraph, script, false, changed ? Mark.INSERTED : Mark.KEPT), look, label);
        }
    }

    /** Appends the tab after a label, which comes and goes with it. */
    void labelTab(WordParagraph paragraph, String former, String label) {
        if (label.isEmpty() && former.isEmpty()) {
            return;
        }
        Mark come = former.isEmpty() ? Mark.INSERTED : Mark.KEPT;
        runs.element(paragraph, label.isEmpty() ? Mark.DELETED : come, "w:tab");
    }

    /** What labels a part had before. */
    <T> T formerOf(T part) {
        return tracking.marks().formerOf(part);
    }

    private void write(Place place, Look look, List<Inline> content) {
        for (Inline inline : content) {
            write(place, look, inline);
        }
    }

    private void write(Place place, Look look, Inline inline) {
        switch (inline) {
            case Inline.Text(String text) -> write(place, look, text);
            case Inline.Strong(List<Inline> content) -> write(place, look.asStrong(), content);
            case Inline.Emphasis(List<Inline> content) -> write(place, look.asStressed(), content);
            case Inline.Value(String key, String text) -> write(place, look, text.replace(' ', NO_BREAK_SPACE));
            case Inline.Reference(String target, List<Inline> content) -> reference(place, look, target, content);
            case Inline.Link(String uri, List<Inline> content) -> link(place, look, uri, content);
            case Inline.Break() -> runs.element(place.paragraph(), place.mark(), "w:br");
            case Inline.Foreign(Locale language, List<Inline> content) ->
                write(place.in(script.foreign(language)), look, content);
            case Inline.State(Inline.State.Level level, String word) -> state(place, look, level, word);
            case Inline.Footnote(List<Inline> content) -> note(place, look, content);
            case Inline.Sparkline line -> sparkline(place, line);
        }
    }

    /** A reference is a field on the label of what it refers to; without a label, a link that leads there. */
    private void reference(Place place, Look look, String target, List<Inline> content) {
        String printed = PlainText.of(content);
        String label = inserts.labels().of(target);
        int at = label.isEmpty() ? -1 : printed.lastIndexOf(label);
        if (!place.links()) {
            write(place, look, content);
        } else if (at < 0) {
            Markup xml = place.paragraph().content();
            startReference(xml, target);
            write(place.linked(), look, content);
            xml.end("w:hyperlink");
        } else {
            write(place.linked(), look, printed.substring(0, at));
            Fields fields = new Fields(runs, place.mark());
            fields.begin(place.paragraph(), field(target));
            write(place.linked(), look, label);
            fields.end(place.paragraph());
            write(place.linked(), look, printed.substring(at + label.length()));
        }
    }

    /** The field that repeats a label: the number of a paragraph that Word counts, or the text of the label. */
    private String field(String target) {
        return inserts.labels().isCounted(target)
                ? "REF " + Anchors.name(target) + " \\n \\h"
                : "REF " + Anchors.labelName(target) + " \\h";
    }

    /** Opens a link to an anchor of this document. */
    static void startReference(Markup xml, String target) {
        xml.start("w:hyperlink").attribute("w:anchor", Anchors.name(target)).attribute("w:history", 1);
    }

    private void link(Place place, Look look, String uri, List<Inline> content) {
        if (place.links()) {
            Markup xml = place.paragraph().content();
            xml.start("w:hyperlink").attribute("r:id", inserts.link(uri)).attribute("w:history", 1);
            write(place.linked(), look.as(Style.HYPERLINK), content);
            xml.end("w:hyperlink");
        } else {
            write(place, look, content);
        }
    }

    private void state(Place place, Look look, Inline.State.Level level, String word) {
        write(place, look.as(StateSigns.style(level)), StateSigns.sign(level));
        write(place, look, NO_BREAK_SPACE + word);
    }

    private void note(Place place, Look look, List<Inline> content) {
        if (!inserts.takesNotes()) {
            write(place, look, " (");
            write(place, look, content);
            write(place, look, ")");
        } else if (place.links() || place.mark() == Mark.DELETED) {
            Markup reference = new Markup();
            reference.start("w:footnoteReference").attribute("w:id", inserts.note(content));
            runs.element(
                    place.paragraph(), place.mark(), Style.FOOTNOTE_REFERENCE, reference.end("w:footnoteReference"));
        }
    }

    private void sparkline(Place place, Inline.Sparkline line) {
        if (place.links() || place.mark() == Mark.DELETED) {
            Mark mark = runs.open(place.paragraph(), place.mark());
            inserts.sparkline(line, place.paragraph().content());
            runs.close(place.paragraph(), mark);
        }
    }

    private void write(Place place, Look look, String text) {
        if (!text.isEmpty()) {
            runs.text(place.paragraph(), place.mark(), place.script(), look, text);
        }
    }
}
