package org.oplan.ledger;

import java.util.Comparator;
import org.oplan.finding.SourceRef;
import org.oplan.money.Money;

/**
 * What one file charges to one output or service in one year.
 *
 * @param unit code of the unit whose ledger it is
 * @param element code of the output or support service
 * @param year the year
 * @param amount sum of the postings
 * @param entries number of postings
 * @param first the first line that was charged
 * @param source the file
 */
public record Expenditure(
        String unit, String element, int year, Money amount, long entries, SourceRef first, SourceRef source)
        implements Comparable<Expenditure> {

    private static final Comparator<Expenditure> ORDER = Comparator.comparing(Expenditure::unit)
            .thenComparing(Expenditure::element)
            .thenComparingInt(Expenditure::year)
            .thenComparing(Expenditure::source);

    /** By unit, element, year and file. */
    @Override
    public int compareTo(Expenditure other) {
        return ORDER.compare(this, other);
    }
}
