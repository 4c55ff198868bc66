package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.FoundAssert.assertFound;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.LedgerEntry;
import org.oplan.money.Money;

class LedgerSumsTest {
    private static final SourceRef FILE = SourceRef.ofFile("ledger.csv", "");
    private static final Currency FRANC = Currency.getInstance("CHF");

    private final LedgerSums sums = new LedgerSums(FILE);
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void refusesSumsBeyondMeasure() {
        sums.add(posting(Long.MAX_VALUE, 2));
        sums.add(posting(1, 3));
        assertThat(sums.toList(findings)).isEmpty();
        assertFound(findings).onlyError("ledger-sum-too-large", "ledger.csv:2");
    }

    @Test
    void letsCreditsBringSumsBackIntoMeasure() {
        sums.add(posting(Long.MAX_VALUE, 2));
        sums.add(posting(1, 3));
        sums.add(posting(-1, 4));
        assertThat(sums.toList(findings))
                .extracting(sum -> sum.amount().minor())
                .containsExactly(Long.MAX_VALUE);
        assertThat(findings).isEmpty();
    }

    private static LedgerEntry posting(long minor, long line) {
        return new LedgerEntry(
                "GS", YearMonth.of(2020, 1), "I.1-1", "", new Money(minor, FRANC), "", FILE.atLine(line));
    }
}
