package org.oplan.rendering.word;

import java.util.List;
import java.util.stream.Collectors;
import org.oplan.document.Inline;
import org.oplan.document.Paragraph;

/** The characters of running text, without its looks. */
final class PlainText {
    private PlainText() {}

    static String ofParagraphs(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(PlainText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Paragraph paragraph) {
        String number = paragraph.number().isEmpty() ? "" : paragraph.number() + Runs.EN_SPACE;
        return number + of(paragraph.text());
    }

    static String of(List<Inline> inlines) {
        return Inline.plain(inlines, "\n");
    }
}
