package org.oplan.revision;

import java.util.List;
import org.oplan.document.Document;
import org.oplan.document.Masthead;

/**
 * A document in two versions: what both say, what only the new one says and what only the old one said.
 *
 * @param properties title, language, symbol and date
 * @param masthead the head of the first page
 * @param runningHead the short title at the head of the pages
 * @param blocks the body with its marks
 */
public record RevisedDocument(
        Versions<Document.Properties> properties,
        Versions<Masthead> masthead,
        Versions<String> runningHead,
        List<RevisedBlock> blocks) {
    public RevisedDocument {
        blocks = List.copyOf(blocks);
    }

    /** The document as a version has it. */
    public Document in(Version version) {
        return new Document(
                properties.in(version),
                masthead.in(version),
                runningHead.in(version),
                RevisedBlock.in(version, blocks));
    }
}
