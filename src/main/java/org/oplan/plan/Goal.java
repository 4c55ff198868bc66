package org.oplan.plan;

import org.oplan.finding.SourceRef;

/**
 * A strategic goal of the organisation.
 *
 * @param code its code, {@code G1}
 * @param shortTitle one word or two, {@code Growth}
 * @param title the full title
 * @param source the row
 */
public record Goal(String code, LocalText shortTitle, LocalText title, SourceRef source) {}
