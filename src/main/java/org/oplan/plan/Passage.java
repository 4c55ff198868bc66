package org.oplan.plan;

import org.oplan.finding.SourceRef;

/**
 * A narrative passage of a section.
 *
 * @param section the section it belongs to, {@code introduction}, {@code priorities}, {@code risk} …
 * @param kind paragraph or list item
 * @param text the text
 * @param source the row
 */
public record Passage(String section, Kind kind, LocalText text, SourceRef source) {

    /** What a passage is in its section. */
    public enum Kind {
        PARAGRAPH,
        ITEM
    }
}
