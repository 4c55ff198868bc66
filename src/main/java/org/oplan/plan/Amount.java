package org.oplan.plan;

import org.oplan.finding.SourceRef;
import org.oplan.money.Money;

/**
 * An amount of money and the cell that it was read from.
 *
 * @param money the amount
 * @param source the cell
 */
public record Amount(Money money, SourceRef source) {}
