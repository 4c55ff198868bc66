package org.oplan.intake;

import java.math.BigInteger;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.LedgerEntry;
import org.oplan.ledger.Posted;
import org.oplan.money.Money;

/** Sums the postings of one file by unit, element, year and month. */
final class LedgerSums {
    private static final Comparator<Account> ORDER =
            Comparator.comparing(Account::unit).thenComparing(Account::element).thenComparingInt(Account::year);

    private final SourceRef file;
    private final Map<Account, SortedMap<Month, Sum>> sums = new HashMap<>();

    LedgerSums(SourceRef file) {
        this.file = file;
    }

    /** Adds a posting. */
    void add(LedgerEntry entry) {
        Account account =
                new Account(entry.unit(), entry.element(), entry.period().getYear());
        sums.computeIfAbsent(account, key -> new TreeMap<>())
                .computeIfAbsent(entry.period().getMonth(), key -> new Sum(entry))
                .add(entry);
    }

    /** The sums in order; those of a year that is beyond all measure are reported and left out. */
    List<Expenditure> toList(List<Finding> findings) {
        List<Expenditure> expenditures = new ArrayList<>();
        SortedMap<Account, SortedMap<Month, Sum>> ordered = new TreeMap<>(ORDER);
        ordered.putAll(sums);
        ordered.forEach((account, months) -> {
            if (fits(months)) {
                SortedMap<Month, Posted> posted = new TreeMap<>();
                months.forEach((month, sum) -> posted.put(month, sum.posted()));
                expenditures.add(new Expenditure(account.unit(), account.element(), account.year(), posted, file));
            } else {
                findings.add(tooLarge(account, months));
            }
        });
        return expenditures;
    }

    /** Whether every month, and all months up to each of them together, are amounts that money can be. */
    private static boolean fits(SortedMap<Month, Sum> months) {
        BigInteger total = BigInteger.ZERO;
        for (Sum sum : months.values()) {
            total = total.add(sum.minor);
            if (sum.minor.bitLength() >= Long.SIZE || total.bitLength() >= Long.SIZE) {
                return false;
            }
        }
        return true;
    }

    private static Finding tooLarge(Account account, SortedMap<Month, Sum> months) {
        SourceRef first = months.values().stream()
                .map(sum -> sum.first)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return Finding.error(
                IntakeCodes.LEDGER_SUM_TOO_LARGE, first, "element", account.element(), "year", account.year());
    }

    private record Account(String unit, String element, int year) {}

    private static final class Sum {
        private final Currency currency;
        private final SourceRef first;
        private BigInteger minor = BigInteger.ZERO;
        private long entries;

        Sum(LedgerEntry entry) {
            currency = entry.amount().currency();
            first = entry.source();
        }

        void add(LedgerEntry entry) {
            minor = minor.add(BigInteger.valueOf(entry.amount().minor()));
            entries++;
        }

        Posted posted() {
            return new Posted(new Money(minor.longValueExact(), currency), entries, first);
        }
    }
}
