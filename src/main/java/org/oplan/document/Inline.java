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
}
