package org.oplan.rendering.word;

import org.oplan.revision.Mark;

/** Writes single runs: their marks, their looks, and what their script asks for. */
final class RunWriter {
    private final StyleSheet styles;
    private final Tracking tracking;

    RunWriter(StyleSheet styles, Tracking tracking) {
        this.styles = styles;
        this.tracking = tracking;
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

    /** Writes a run that is one element, a tab or a break. */
    void element(WordParagraph paragraph, Mark mark, String name) {
        Mark of = open(paragraph, mark);
        paragraph.content().empty(name);
        close(paragraph, of);
    }

    /** Writes a run that is one element in a character style. */
    void element(WordParagraph paragraph, Mark mark, Style style, Markup element) {
        Mark of = open(paragraph, mark);
        paragraph.content().start("w:rPr").value("w:rStyle", styles.id(style)).end("w:rPr");
        paragraph.content().add(element);
        close(paragraph, of);
    }

    /** Writes text, in as many runs as it has stretches of one script. */
    void text(WordParagraph paragraph, Mark mark, Script script, Look look, String text) {
        for (Script.Stretch stretch : script.stretches(text)) {
            Markup xml = paragraph.content();
            Mark of = open(paragraph, mark);
            format(xml, look, stretch.kind(), script.foreignTag());
            String element = of == Mark.DELETED ? "w:delText" : "w:t";
            xml.start(element).attribute("xml:space", "preserve").text(stretch.text());
            xml.end(element);
            close(paragraph, of);
        }
    }

    private void format(Markup xml, Look look, Script.Kind kind, String foreign) {
        boolean han = kind == Script.Kind.EAST_ASIAN;
        boolean speaks = !foreign.isEmpty() && kind == Script.Kind.PLAIN;
        if (kind == Script.Kind.PLAIN && !speaks && look.equals(Look.PLAIN)) {
            return;
        }
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
        if (kind == Script.Kind.RIGHT_TO_LEFT) {
            xml.empty("w:rtl");
        }
        if (han) {
            xml.start("w:lang").attribute("w:eastAsia", Script.CHINESE_TAG).end("w:lang");
        } else if (speaks) {
            xml.value("w:lang", foreign);
        }
        xml.end("w:rPr");
    }
}
