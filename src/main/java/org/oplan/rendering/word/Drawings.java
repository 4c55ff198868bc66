package org.oplan.rendering.word;

/** Writes drawings that stand in a line of text like a large letter, each with its alternative text. */
final class Drawings {
    /** English metric units, in which drawings are measured, per twip. */
    static final int EMU_PER_TWIP = 635;

    private final Anchors anchors;

    Drawings(Anchors anchors) {
        this.anchors = anchors;
    }

    /**
     * What a drawing is called and how large it is.
     *
     * @param name what a reader calls it, {@code Figure 1}
     * @param summary what it shows, in words
     * @param width in twips
     * @param height in twips
     */
    record Frame(String name, String summary, int width, int height) {}

    /** A number for the next drawing, from 1. */
    int next() {
        return anchors.nextDrawing();
    }

    /**
     * Writes a drawing.
     *
     * @param run the run that it stands in
     * @param number its number
     * @param frame its name and size
     * @param vocabulary the namespace of what is drawn
     * @param graphic what is drawn
     */
    static void write(Markup run, int number, Frame frame, String vocabulary, Markup graphic) {
        run.start("w:drawing").start("wp:inline").attribute("distT", 0).attribute("distB", 0);
        run.attribute("distL", 0).attribute("distR", 0);
        run.start("wp:extent")
                .attribute("cx", (long) frame.width() * EMU_PER_TWIP)
                .attribute("cy", (long) frame.height() * EMU_PER_TWIP)
                .end("wp:extent");
        run.start("wp:docPr")
                .attribute("id", number)
                .attribute("name", frame.name())
                .attribute("descr", frame.summary())
                .end("wp:docPr");
        run.start("a:graphic")
                .start("a:graphicData")
                .attribute("uri", vocabulary)
                .add(graphic);
        run.end("a:graphicData").end("a:graphic").end("wp:inline").end("w:drawing");
    }
}
