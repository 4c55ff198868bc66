package org.oplan.rendering.word;

import org.oplan.revision.Mark;

/** Writes the marks of complex fields. */
final class Fields {
    private final RunWriter runs;
    private final Mark mark;

    /** Fields whose runs bear a mark. */
    Fields(RunWriter runs, Mark mark) {
        this.runs = runs;
        this.mark = mark;
    }

    Fields(RunWriter runs) {
        this(runs, Mark.KEPT);
    }

    void begin(WordParagraph paragraph, String instruction) {
        mark(paragraph, "begin");
        Mark of = runs.open(paragraph, mark);
        String element = of == Mark.DELETED ? "w:delInstrText" : "w:instrText";
        paragraph.content().start(element).attribute("xml:space", "preserve").text(" " + instruction + " ");
        paragraph.content().end(element);
        runs.close(paragraph, of);
        mark(paragraph, "separate");
    }

    void end(WordParagraph paragraph) {
        mark(paragraph, "end");
    }

    private void mark(WordParagraph paragraph, String type) {
        Mark of = runs.open(paragraph, mark);
        paragraph.content().start("w:fldChar").attribute("w:fldCharType", type).end("w:fldChar");
        runs.close(paragraph, of);
    }
}
