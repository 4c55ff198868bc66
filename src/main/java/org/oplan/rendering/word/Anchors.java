package org.oplan.rendering.word;

/** The bookmarks of one document, and the numbers that its parts are counted by. */
final class Anchors {
    private final Tracking tracking;
    private int drawings;

    Anchors(Tracking tracking) {
        this.tracking = tracking;
    }

    /** The bookmark's name of an anchor: Word allows letters, digits and underscores. */
    static String name(String id) {
        return id.replace('-', '_');
    }

    /** The bookmark's name of an anchor's label alone, which fields repeat. */
    static String labelName(String id) {
        return "_" + name(id);
    }

    /** Writes the label of an anchor, which fields may repeat. */
    void label(WordParagraph paragraph, String id, Runnable label) {
        mark(paragraph, labelName(id), label);
    }

    /** Writes content into a paragraph between the two ends of an anchor's bookmark; what is deleted has none. */
    void around(WordParagraph paragraph, String id, Runnable content) {
        mark(paragraph, name(id), content);
    }

    private void mark(WordParagraph paragraph, String name, Runnable content) {
        if (tracking.isDeleting()) {
            content.run();
            return;
        }
        long number = tracking.nextNumber();
        paragraph
                .content()
                .start("w:bookmarkStart")
                .attribute("w:id", number)
                .attribute("w:name", name)
                .end("w:bookmarkStart");
        content.run();
        paragraph.content().start("w:bookmarkEnd").attribute("w:id", number).end("w:bookmarkEnd");
    }

    /** A number for the next drawing, from 1. */
    int nextDrawing() {
        drawings++;
        return drawings;
    }
}
