package org.oplan.document;

import java.util.List;
import java.util.Locale;

/** A piece of running text within a paragraph, a heading or a cell. */
public sealed interface Inline {

    /** The running text that it holds; empty for what holds none. */
    default List<Inline> content() {
        return List.of();
    }

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
     * Text in another language than what is around it.
     *
     * @param language its language
     * @param content the text
     */
    record Foreign(Locale language, List<Inline> content) implements Inline {
        public Foreign {
            content = List.copyOf(content);
        }
    }

    /**
     * A note at the foot of the page. Notes are numbered through the document in reading order.
     *
     * <p>Its mark stands where the footnote stands in the text: Resolution 71<sup>1</sup>.
     *
     * @param content what the note says
     */
    record Footnote(List<Inline> content) implements Inline {
        public Footnote {
            content = List.copyOf(content);
            if (content.isEmpty()) {
                throw new IllegalArgumentException("A footnote says something");
            }
        }
    }

    /**
     * A traffic light: a small sign whose shape and colour follow its level, and always the word for it.
     *
     * @param level what the sign shows
     * @param word the word beside it, {@code on track}
     */
    record State(Level level, String word) implements Inline {
        public State {
            if (word.isBlank()) {
                throw new IllegalArgumentException("The sign for " + level + " stands with a word");
            }
        }

        /** How something goes. */
        public enum Level {
            ON_TRACK,
            AT_RISK,
            OFF_TRACK,
            NOT_AVAILABLE,
            /** Neither good nor bad, as something that is planned. */
            NEUTRAL
        }
    }

    /**
     * A tiny line of a few values within text.
     *
     * @param points the values in order, at least two
     * @param summary the same in words, for readers who cannot see it
     */
    record Sparkline(List<Chart.Point> points, String summary) implements Inline {
        public Sparkline {
            points = List.copyOf(points);
            if (points.size() < 2 || summary.isBlank()) {
                throw new IllegalArgumentException("A line has two points or more, and words that say the same");
            }
        }
    }

    /**
     * The bare characters of running text, without its looks, its notes and its drawings.
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
                        case State(State.Level level, String word) -> word;
                        case Break() -> lineBreak;
                        case Footnote note -> "";
                        case Sparkline line -> "";
                        case Strong strong -> plain(strong.content, lineBreak);
                        case Emphasis emphasis -> plain(emphasis.content, lineBreak);
                        case Foreign foreign -> plain(foreign.content, lineBreak);
                        case Reference reference -> plain(reference.content, lineBreak);
                        case Link link -> plain(link.content, lineBreak);
                    });
        }
        return text.toString();
    }
}
