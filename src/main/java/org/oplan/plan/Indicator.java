package org.oplan.plan;

import org.oplan.finding.SourceRef;

/**
 * How an outcome is measured.
 *
 * @param code its code, {@code I.1-a.1}
 * @param title what is counted
 * @param source the row
 */
public record Indicator(String code, LocalText title, SourceRef source) {}
