package org.oplan.ledger;

import java.time.Month;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.finding.SourceRef;
import org.oplan.money.Money;

/**
 * What one file charges to one output or service in one year, month by month.
 *
 * @param unit code of the unit whose ledger it is
 * @param element code of the output or support service
 * @param year the year
 * @param months the sums of those months that anything was posted in; at least one, all in one currency
 * @param source the file
 */
public record Expenditure(String unit, String element, int year, SortedMap<Month, Posted> months, SourceRef source)
        implements Comparable<Expenditure> {

    private static final Comparator<Expenditure> ORDER = Comparator.comparing(Expenditure::unit)
            .thenComparing(Expenditure::element)
            .thenComparingInt(Expenditure::year)
            .thenComparing(Expenditure::source);

    public Expenditure {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        if (months.isEmpty()) {
            throw new IllegalArgumentException("Nothing was posted to " + element + " in " + year);
        }
    }

    /** What was posted in a single month. */
    public static Expenditure of(String unit, String element, YearMonth month, Posted posted, SourceRef source) {
        return new Expenditure(unit, element, month.getYear(), new TreeMap<>(Map.of(month.getMonth(), posted)), source);
    }

    /** The same expenditure in the ledger of another unit. */
    public Expenditure of(String otherUnit) {
        return new Expenditure(otherUnit, element, year, months, source);
    }

    /** Sum of all postings. */
    public Money amount() {
        return months.values().stream().map(Posted::amount).reduce(Money::plus).orElseThrow();
    }

    /** Number of all postings. */
    public long entries() {
        return months.values().stream().mapToLong(Posted::entries).sum();
    }

    /** The first line of the file that was charged. */
    public SourceRef first() {
        return months.values().stream()
                .map(Posted::first)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** By unit, element, year and file. */
    @Override
    public int compareTo(Expenditure other) {
        return ORDER.compare(this, other);
    }
}
