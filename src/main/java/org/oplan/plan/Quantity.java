package org.oplan.plan;

import java.math.BigDecimal;
import org.oplan.finding.SourceRef;

/**
 * A number without a unit of its own (a driver quantity, a weight, a share) and the cell that it was read from.
 *
 * @param value the number exactly as it stood in the cell
 * @param source the cell
 */
public record Quantity(BigDecimal value, SourceRef source) {}
