package org.oplan.revision;

import java.util.List;
import org.oplan.document.Paragraph;

/**
 * Labelled paragraphs, an item of a list or an entry of a box, with their marks.
 *
 * @param mark which versions have it
 * @param label the label
 * @param blocks the paragraphs
 */
public record RevisedEntry(Mark mark, Versions<String> label, List<RevisedParagraph> blocks) {
    public RevisedEntry {
        blocks = List.copyOf(blocks);
    }

    /** The paragraphs that a version has. */
    List<Paragraph> blocks(Version version) {
        return RevisedParagraph.paragraphs(version, blocks);
    }

    /** The entries that a version has. */
    static List<RevisedEntry> in(Version version, List<RevisedEntry> entries) {
        return entries.stream().filter(entry -> entry.mark().isIn(version)).toList();
    }
}
