package org.oplan.ledger;

import org.oplan.finding.SourceRef;
import org.oplan.money.Money;

/**
 * What a file charges to one element in one month.
 *
 * @param amount sum of the postings
 * @param entries number of postings
 * @param first the first line that was charged
 */
public record Posted(Money amount, long entries, SourceRef first) {}
