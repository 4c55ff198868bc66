package org.oplan.plan;

import org.oplan.finding.SourceRef;

/**
 * A part of the organisation whose objectives receive costs: a Sector, or the intersectoral work of all.
 *
 * @param code its code, {@code R}
 * @param kind Sector or intersectoral
 * @param title its name, {@code ITU-R}
 * @param source the row
 */
public record Unit(String code, Kind kind, LocalText title, SourceRef source) {

    /** Whose objectives they are. */
    public enum Kind {
        SECTOR,
        INTERSECTORAL
    }
}
