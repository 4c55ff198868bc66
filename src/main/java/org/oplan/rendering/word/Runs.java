package org.oplan.rendering.word;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oplan.document.Inline;
import org.oplan.document.Paragraph;
import org.oplan.revision.Mark;

/** Writes running text: one run for each stretch of text that looks alike. */
final class Runs {
    /** What stands between a number and the text after it where there is no column for the number. */
    static final String EN_SPACE = "\u2002";

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final WordFile file;
    private final StyleSheet styles;
    private final Script script;
    private final Tracking tracking;

    Runs(WordFile file, StyleSheet styles, Script script, Tracking tracking) {
        this.file = file;
        this.styles = styles;
        this.script = script;
        this.tracking = tracking;
    }

    /** How a stretch of text stands out. */
    private record Look(
            boolean strong, boolean stressed, @Nullable Style style) {
        static final Look PLAIN = new Look(false, false, null);

        Look asStrong() {
            return new Look(true, stressed, style);
        }

        Look asStressed() {
            return new Look(strong, true, style);
        }

        Look asLink() {
            return new Look(strong, stressed, Style.HYPERLINK);
        }
    }

    /**
     * Where runs go.
     *
     * @param paragraph the paragraph
     * @param links whether links may stand here
     * @param mark whether the runs are kept, inserted or deleted
     */
    private record Place(WordParagraph paragraph, boolean links, Mark mark) {}

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
            write(new Place(paragraph, !gone, mark), Look.PLAIN, inline);
        }
    }

    /** Appends inlines where links lead elsewhere already; links and references in them are printed as text. */
    void writeLinked(WordParagraph paragraph, List<Inline> content) {
        write(new Place(paragraph, false, Mark.KEPT), Look.PLAIN, content);
    }

    /** Appends plain text. */
    void text(WordParagraph paragraph, String text) {
        write(new Place(paragraph, false, Mark.KEPT), Look.PLAIN, text);
    }

    /** Appends a tab. */
    void tab(WordParagraph paragraph) {
        tab(paragraph, Mark.KEPT);
    }

    private void tab(WordParagraph paragraph, Mark mark) {
        element(paragraph, mark, "w:tab");
    }

    private void element(WordParagraph paragraph, Mark mark, String name) {
        Mark of = open(paragraph, mark);
        paragraph.content().empty(name);
        close(paragraph, of);
    }

    /** Opens a run for something else than text and returns what {@link #close} needs to know. */
    Mark open(WordParagraph paragraph, Mark mark) {
        Mark of = paragraph.mark(mark);
        tracking.start(paragraph.content(), of);
        paragraph.content().start("w:r");
        return of;
    }

    /** Closes a run. */
    void close(WordParagraph paragraph, Mark mark) {
        paragraph.content().end("w:r");
        tracking.end(paragraph.content(), mark);
    }

    /**
     * Appends a label that read otherwise before, or the same.
     *
     * @param paragraph the paragraph
     * @param style the label's character style; null for that of the paragraph
     * @param former the label before; may be empty
     * @param label the label; may be empty
     */
    void label(WordParagraph paragraph, @Nullable Style style, String former, String label) {
        Look look = style == null ? Look.PLAIN : new Look(false, false, style);
        boolean changed = !former.equals(label);
        if (changed && !former.isEmpty()) {
            write(new Place(paragraph, false, Mark.DELETED), look, former);
        }
        if (!label.isEmpty()) {
            write(new Place(paragraph, false, changed ? Mark.INSERTED : Mark.KEPT), look, label);
        }
    }

    /** Appends the tab after a label, which comes and goes with it. */
    void labelTab(WordParagraph paragraph, String former, String label) {
        if (label.isEmpty() && former.isEmpty()) {
            return;
        }
        Mark come = former.isEmpty() ? Mark.INSERTED : Mark.KEPT;
        tab(paragraph, label.isEmpty() ? Mark.DELETED : come);
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
            case Inline.Break() -> element(place.paragraph(), place.mark(), "w:br");
            case Inline.Foreign(Locale language, List<Inline> content) -> write(place, look, content);
            case Inline.Footnote(List<Inline> content) -> {
                write(place, look, " [");
                write(place, look, content);
                write(place, look, "]");
            }
            case Inline.State(Inline.State.Level level, String word) -> write(place, look, word);
            case Inline.Sparkline line -> write(place, look, line.summary());
        }
    }

    private void reference(Place place, Look look, String target, List<Inline> content) {
        if (place.links()) {
            Markup xml = place.paragraph().content();
            startReference(xml, target);
            write(new Place(place.paragraph(), false, place.mark()), look, content);
            xml.end("w:hyperlink");
        } else {
            write(place, look, content);
        }
    }

    /** Opens a link to an anchor of this document. */
    static void startReference(Markup xml, String target) {
        xml.start("w:hyperlink").attribute("w:anchor", Anchors.name(target)).attribute("w:history", 1);
    }

    private void link(Place place, Look look, String uri, List<Inline> content) {
        if (place.links()) {
            Markup xml = place.paragraph().content();
            xml.start("w:hyperlink").attribute("r:id", file.addLink(uri)).attribute("w:history", 1);
            write(new Place(place.paragraph(), false, place.mark()), look.asLink(), content);
            xml.end("w:hyperlink");
        } else {
            write(place, look, content);
        }
    }

    private void write(Place place, Look look, String text) {
        for (Script.Stretch stretch : script.stretches(text)) {
            Markup xml = place.paragraph().content();
            Mark mark = open(place.paragraph(), place.mark());
            if (stretch.kind() != Script.Kind.PLAIN || !look.equals(Look.PLAIN)) {
                format(xml, look, stretch.kind());
            }
            String element = mark == Mark.DELETED ? "w:delText" : "w:t";
            xml.start(element).attribute("xml:space", "preserve").text(stretch.text());
            xml.end(element);
            close(place.paragraph(), mark);
        }
    }

    private void format(Markup xml, Look look, Script.Kind script) {
        boolean han = script == Script.Kind.EAST_ASIAN;
        xml.start("w:rPr");
        if (han && look.stressed()) {
            xml.value("w:rStyle", styles.id(Style.HAN_EMPHASIS));
        } else if (look.style() != null) {
            xml.value("w:rStyle", styles.id(look.style()));
        }
        if (han) {
            xml.start("w:rFonts").attribute("w:hint", "eastAsia").end("w:rFonts");
        }
        if (look.strong()) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (look.stressed() && !han) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (script == Script.Kind.RIGHT_TO_LEFT) {
            xml.empty("w:rtl");
        }
        if (han) {
            xml.start("w:lang").attribute("w:eastAsia", Script.CHINESE_TAG).end("w:lang");
        }
        xml.end("w:rPr");
    }
}
