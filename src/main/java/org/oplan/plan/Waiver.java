package org.oplan.plan;

import org.oplan.finding.SourceRef;

/**
 * Somebody's decision that one finding is in order.
 *
 * @param rule code of the rule
 * @param place the cell that the rule finds fault with, {@code Outputs!D14}
 * @param reason why it is in order
 * @param name who decided so
 * @param source the row
 */
public record Waiver(String rule, String place, String reason, String name, SourceRef source) {}
