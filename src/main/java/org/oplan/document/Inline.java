package org.oplan.document;

import java.util.List;

/** A piece of running text within a paragraph, a heading or a cell. */
public sealed interface Inline {

    /** Plain text. */
    record Text(String text) implements Inline {}

    /** Text of strong importance, drawn bold. */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /** Stressed text, drawn in italics where the script has them. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /**
     * A figure from the figure book.
     *
     * @param key the figure's key
     * @param text the figure as printed in this language; never broken over two lines
     */
    record Value(String key, String text) implements Inline {}

    /**
     * A reference to another part of this document.
     *
     * @param target the id of a section, table or chart
     * @param content what is printed, {@code Table 4}
     */
    record Reference(String target, List<Inline> content) implements Inline {
        public Reference {
            content = List.copyOf(content);
        }
    }

    /**
     * A link that leaves the document.
     *
     * @param uri an {@code https:} or {@code mailto:} address
     * @param content what is printed
     */
    record Link(String uri, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /** A line break within a paragraph. */
    record Break() implements Inline {}

    /**
     * The bare characters of running text, without its looks.
     *
     * @param inlines the text
     * @param lineBreak what stands for a line break
     */
    static String plain(List<Inline> inlines, String lineBreak) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            text.append(
                    switch (inline) {
                        case Text(String plain) -> plain;
                        case Value(String key, String printed) -> printed;
                        case Strong(List<Inline> content) -> plain(content, lineBreak);
                        case Emphasis(List<Inline> content) -> plain(content, lineBreak);
                        case Reference(String target, List<Inline> content) -> plain(content, lineBreak);
                        case Link(String uri, List<Inline> content) -> plain(content, lineBreak);
                        case Break() -> lineBreak;
                    });
        }
        return text.toString();
    }
}
