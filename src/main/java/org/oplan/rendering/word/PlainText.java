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
        return inlines.stream().map(PlainText::of).collect(Collectors.joining());
    }

    private static String of(Inline inline) {
        return switch (inline) {
            case Inline.Text(String text) -> text;
            case Inline.Strong(List<Inline> content) -> of(content);
            case Inline.Emphasis(List<Inline> content) -> of(content);
            case Inline.Value(String key, String text) -> text;
            case Inline.Reference(String target, List<Inline> content) -> of(content);
            case Inline.Link(String uri, List<Inline> content) -> of(content);
            case Inline.Break() -> "\n";
        };
    }
}
