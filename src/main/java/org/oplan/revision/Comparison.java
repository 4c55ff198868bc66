package org.oplan.revision;

import org.oplan.document.Document;

/** Compares two versions of a document. */
public final class Comparison {
    private Comparison() {}

    /**
     * Both versions in one tree with the marks of their differences.
     *
     * @param before the version that was published
     * @param after the new version; its language says how texts are divided into words
     */
    public static RevisedDocument of(Document before, Document after) {
        Wording wording = new Wording(after.properties().language());
        return new RevisedDocument(
                new Versions<>(before.properties(), after.properties()),
                new Versions<>(before.masthead(), after.masthead()),
                new Versions<>(before.runningHead(), after.runningHead()),
                new BlockComparison(wording).compare(Mark.KEPT, before.blocks(), after.blocks()));
    }
}
