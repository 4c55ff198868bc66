package org.oplan.intake;

import java.math.BigInteger;
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
import org.oplan.money.Money;

/** Sums the postings of one file by unit, element and year. */
final class LedgerSums {
    private static final Comparator<Account> ORDER =
            Comparator.comparing(Account::unit).thenComparing(Account::element).thenComparingInt(Account::year);

    private final SourceRef file;
    private final Map<Account, Sum> sums = new HashMap<>();

    LedgerSums(SourceRef file) {
        this.file = file;
    }

    /** Adds a posting. */
    void add(LedgerEntry entry) {
        Account account =
                new Account(entry.unit(), entry.element(), entry.period().getYear());
        sums.computeIfAbsent(account, key -> new Sum(entry)).add(entry);
    }

    /** The sums in order; one that is beyond all measure is reported and left out. */
    List<Expenditure> toList(List<Finding> findings) {
        List<Expenditure> expenditures = new ArrayList<>();
        SortedMap<Account, Sum> ordered = new TreeMap<>(ORDER);
        ordered.putAll(sums);
        ordered.forEach((account, sum) -> {
            if (sum.minor.bitLength() < Long.SIZE) {
                expenditures.add(new Expenditure(
                        account.unit(),
                        account.element(),
                        account.year(),
                        new Money(sum.minor.longValueExact(), sum.currency),
                        sum.entries,
                        sum.first,
                        file));
            } else {
                findings.add(Finding.error(
                        IntakeCodes.LEDGER_SUM_TOO_LARGE,
                        sum.first,
                        "element",
                        account.element(),
                        "year",
                        account.year()));
            }
        });
        return expenditures;
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
    }
}
