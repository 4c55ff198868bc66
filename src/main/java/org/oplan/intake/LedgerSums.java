package org.oplan.intake;

import java.math.BigInteger;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
    private final Map<Account, Map<Month, Sum>> sums = new HashMap<>();

    LedgerSums(SourceRef file) {
        this.file = file;
    }

    /** Adds a posting. */
    void add(LedgerEntry entry) {
        Account account =
                new Account(entry.unit(), entry.element(), entry.period().getYear());
        Month month = entry.period().getMonth();
        Map<Month, Sum> months = sums.computeIfAbsent(account, key -> new EnumMap<>(Month.class));
        Sum sum = months.get(month);
        if (sum == null) {
            sum = new Sum(entry);
            months.put(month, sum);
        }
        sum.add(entry);
    }

    /** The sums in order; those of a year that is beyond all measure are reported and left out. */
    List<Expenditure> toList(List<Finding> findings) {
        List<Expenditure> expenditures = new ArrayList<>();
        SortedMap<Account, Map<Month, Sum>> ordered = new TreeMap<>(ORDER);
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
    private static boolean fits(Map<Month, Sum> months) {
        BigInteger total = BigInteger.ZERO;
        for (Sum sum : months.values()) {
            BigInteger month = sum.total();
            total = total.add(month);
            if (month.bitLength() >= Long.SIZE || total.bitLength() >= Long.SIZE) {
                return false;
            }
        }
        return true;
    }

    private static Finding tooLarge(Account account, Map<Month, Sum> months) {
        SourceRef first = months.values().stream()
                .map(sum -> sum.first)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return Finding.error(
                IntakeCodes.LEDGER_SUM_TOO_LARGE, first, "element", account.element(), "year", account.year());
    }

    /** Compared once a line, so without the detours of a record's own methods. */
    private record Account(String unit, String element, int year) {
        @Override
        public int hashCode() {
            return (unit.hashCode() * 31 + element.hashCode()) * 31 + year;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Account account
                    && year == account.year
                    && element.equals(account.element)
                    && unit.equals(account.unit);
        }
    }

    private static final class Sum {
        private final Currency currency;
        private final SourceRef first;
        /** What no longer fitted {@link #minor}. */
        private BigInteger carried = BigInteger.ZERO;

        private long minor;
        private long entries;

        Sum(LedgerEntry entry) {
            currency = entry.amount().currency();
            first = entry.source();
        }

        void add(LedgerEntry entry) {
            long amount = entry.amount().minor();
            long sum = minor + amount;
            if (((minor ^ sum) & (amount ^ sum)) < 0) {
                carried = carried.add(BigInteger.valueOf(minor));
                sum = amount;
            }
            minor = sum;
            entries++;
        }

        BigInteger total() {
            return carried.add(BigInteger.valueOf(minor));
        }

        Posted posted() {
            return new Posted(new Money(total().longValueExact(), currency), entries, first);
        }
    }
}
