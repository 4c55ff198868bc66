package org.oplan.rendering.word;

/**
 * The lists that styles refer to, with room for the lists of one document.
 *
 * <p>Word wants all kinds of lists before all lists; a mark in the part shows where each end.
 */
final class ListSheet {
    /** Where the kinds of lists end. */
    static final String KINDS = "kinds of lists end here";

    /** Where the lists end. */
    static final String LISTS = "lists end here";

    private final String xml;
    private final int first;
    private final boolean ours;
    private final PackedPart bare;

    /**
     * A sheet of lists.
     *
     * @param xml the part, with both marks as comments
     * @param first the first number that no list of the part has
     * @param ours whether the styles are ours, so that lists may repeat where they indent and what colours they have
     */
    ListSheet(String xml, int first, boolean ours) {
        this.xml = xml;
        this.first = first;
        this.ours = ours;
        this.bare = PackedPart.of(with("", ""));
    }

    /** The first number for a list of a document. */
    int first() {
        return first;
    }

    /**
     * Whether lists repeat the indents and colours of the styles, which not every word processor takes from there. A
     * base has its own.
     */
    boolean repeatsStyles() {
        return ours;
    }

    /** The part without any list of a document. */
    PackedPart bare() {
        return bare;
    }

    /** The part with the lists of a document. */
    String with(String kinds, String lists) {
        return xml.replace("<!--" + KINDS + "-->", kinds).replace("<!--" + LISTS + "-->", lists);
    }
}
