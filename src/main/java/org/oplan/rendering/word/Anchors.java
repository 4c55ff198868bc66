package org.oplan.rendering.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

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

    /** Writes content into a paragraph between the two ends of an anchor's bookmark; what is deleted has none. */
    void around(CTP paragraph, String id, Runnable content) {
        if (tracking.isDeleting()) {
            content.run();
            return;
        }
        BigInteger number = tracking.nextNumber();
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(number);
        start.setName(name(id));
        content.run();
        paragraph.addNewBookmarkEnd().setId(number);
    }

    /** A number for the next drawing, from 1. */
    int nextDrawing() {
        drawings++;
        return drawings;
    }
}
