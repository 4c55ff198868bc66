package org.oplan.plan;

import org.oplan.finding.SourceRef;

/**
 * An objective of a Sector, or an intersectoral one.
 *
 * @param code its code, {@code I.1}
 * @param unit code of the unit that it belongs to
 * @param shortTitle a few words, {@code Collaboration}
 * @param title the full title
 * @param source the row
 */
public record Objective(String code, String unit, LocalText shortTitle, LocalText title, SourceRef source) {}
