package org.oplan.document;

import java.util.List;

/**
 * A framed box of labelled entries: summary, action required, references; or the contact.
 *
 * @param kind what the box is for
 * @param entries its entries in order
 */
public record Box(Kind kind, List<Entry> entries) implements Block {
    public Box {
        entries = List.copyOf(entries);
    }

    /** What a box is for. */
    public enum Kind {
        /** Summary, action required and references, tinted, each label above its text. */
        ACTION,
        /** Contact details after a closing rule, each label before its text on one line. */
        CONTACT
    }

    /**
     * One labelled entry.
     *
     * @param label the label, without a colon
     * @param blocks its paragraphs
     */
    public record Entry(String label, List<Paragraph> blocks) {
        public Entry {
            blocks = List.copyOf(blocks);
        }
    }
}
