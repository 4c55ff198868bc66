package org.oplan.revision;

import java.util.List;
import org.oplan.document.Paragraph;

/**
 * A paragraph with its marks.
 *
 * @param mark which versions have it
 * @param number its number; a kept paragraph has one in both versions or in none
 * @param text its text
 */
public record RevisedParagraph(Mark mark, Versions<String> number, RevisedText text) implements RevisedBlock {

    @Override
    public Paragraph in(Version version) {
        return new Paragraph(number.in(version), text.in(version));
    }

    /** The paragraphs that a version has. */
    static List<Paragraph> paragraphs(Version version, List<RevisedParagraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.mark().isIn(version))
                .map(paragraph -> paragraph.in(version))
                .toList();
    }
}
