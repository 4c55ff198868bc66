package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.FoundAssert.assertFound;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.LedgerEntry;
import org.oplan.ledger.Posted;
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

    @Test
    void keepsTheMonthsOfAYearApart() {
        sums.add(posting(500, 2, 3));
        sums.add(posting(70, 3, 1));
        sums.add(posting(-20, 4, 3));
        Expenditure year = sums.toList(findings).getFirst();

        assertThat(year.months())
                .containsOnly(
                        Map.entry(Month.JANUARY, new Posted(new Money(70, FRANC), 1, FILE.atLine(3))),
                        Map.entry(Month.MARCH, new Posted(new Money(480, FRANC), 2, FILE.atLine(2))));
        assertThat(year.amount()).isEqualTo(new Money(550, FRANC));
        assertThat(year.entries()).isEqualTo(3);
        assertThat(year.first()).isEqualTo(FILE.atLine(2));
    }

    @Test
    void refusesAYearThatOnlyItsMonthsTogetherMakeTooLarge() {
        sums.add(posting(Long.MAX_VALUE, 2, 1));
        sums.add(posting(1, 3, 2));
        assertThat(sums.toList(findings)).isEmpty();
        assertFound(findings).onlyError("ledger-sum-too-large", "ledger.csv:2");
    }

    private static LedgerEntry posting(long minor, long line) {
        return posting(minor, line, 1);
    }

    private static LedgerEntry posting(long minor, long line, int month) {
        return new LedgerEntry("GS", YearMonth.of(2020, month), "I.1-1", new Money(minor, FRANC), FILE.atLine(line));
    }
}
