package org.oplan.rendering.word;

import org.oplan.revision.Mark;

/** Writes the marks of complex fields. */
final class Fields {
    private final Runs runs;

    Fields(Runs runs) {
        this.runs = runs;
    }

    /** Writes a whole field with the result that it shows until Word computes it again. */
    void write(WordParagraph paragraph, String instruction, String result) {
        begin(paragraph, instruction);
        runs.text(paragraph, result);
        end(paragraph);
    }

    void begin(WordParagraph paragraph, String instruction) {
        mark(paragraph, "begin");
        Mark mark = runs.open(paragraph, Mark.KEPT);
        String element = mark == Mark.DELETED ? "w:delInstrText" : "w:instrText";
        paragraph.content().start(element).attribute("xml:space", "preserve").text(" " + instruction + " ");
        paragraph.content().end(element);
        runs.close(paragraph, mark);
        mark(paragraph, "separate");
    }

    void end(WordParagraph paragraph) {
        mark(paragraph, "end");
    }

    private void mark(WordParagraph paragraph, String type) {
        Mark mark = runs.open(paragraph, Mark.KEPT);
        paragraph.content().start("w:fldChar").attribute("w:fldCharType", type).end("w:fldChar");
        runs.close(paragraph, mark);
    }
}
