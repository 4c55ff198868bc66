package org.oplan.ledger;

import java.time.YearMonth;
import org.oplan.finding.SourceRef;
import org.oplan.money.Money;

/**
 * One posting, as far as sums need it.
 *
 * @param unit code of the unit whose ledger it is
 * @param period the month that it belongs to
 * @param element code of the output or support service that it is charged to
 * @param amount amount; negative for a credit
 * @param source the line
 */
public record LedgerEntry(String unit, YearMonth period, String element, Money amount, SourceRef source) {}
