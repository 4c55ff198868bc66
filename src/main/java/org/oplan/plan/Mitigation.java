package org.oplan.plan;

import org.oplan.finding.SourceRef;

/**
 * A measure against risks.
 *
 * @param code its code, {@code M.1}; the documents print the number after the point
 * @param text the measure
 * @param owner who is responsible
 * @param state how far it is
 * @param source the row
 */
public record Mitigation(String code, LocalText text, LocalText owner, State state, SourceRef source) {

    /** How far a measure is. */
    public enum State {
        PLANNED,
        ONGOING,
        ONGOING_CONTINUED,
        BEING_IMPLEMENTED
    }
}
