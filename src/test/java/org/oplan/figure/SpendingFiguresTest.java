package org.oplan.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.progress.ProgressBuilder.aReport;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.oplan.allocation.Allocation;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.ledger.Posted;
import org.oplan.plan.Plan;
import org.oplan.plan.PlanBuilder;
import org.oplan.progress.ProgressBuilder;

class SpendingFiguresTest {
    private static final SourceRef LEDGER = SourceRef.ofFile("ledger.csv", "b".repeat(64));

    private final List<Expenditure> spent = new ArrayList<>();
    private final ProgressBuilder report = aReport();

    /** Outputs I.1-1 and I.1-2 have 100 and 50 francs in 2020. */
    @Test
    void theForecastIsTheBurnRateForTwelveMonths() {
        report.with("ProgressReports", "PR.1", "quarter", "q3");
        spend("I.1-1", 1, "30.00");
        spend("I.1-1", 8, "39.00");
        spend("I.1-2", 5, "36.00");
        spend("I.1-2", 10, "999.00");

        assertThat(value("spending/output/I.1-1/2020-q1")).isEqualByComparingTo("30");
        assertThat(value("spending/output/I.1-1/2020-q2")).isZero();
        assertThat(value("spending/output/I.1-1/to-date")).isEqualByComparingTo("69");
        assertThat(value("spending/output/I.1-2/to-date")).isEqualByComparingTo("36");
        assertThat(value("spending/all/all/to-date")).isEqualByComparingTo("105");
        assertThat(value("spending/output/I.1-1/forecast")).isEqualByComparingTo("92");
        assertThat(value("spending/output/I.1-1/difference")).isEqualByComparingTo("-8");
        assertThat(value("spending/output/I.1-1/deviation")).isEqualByComparingTo("-8.0");
        assertThat(value("spending/output/I.1-2/spent-share")).isEqualByComparingTo("72.0");
        assertThat(value("spending/objective/I.1/forecast")).isEqualByComparingTo("140");
        assertThat(value("spending/all/all/deviation")).isEqualByComparingTo("-6.7");
        assertThat(book().find("spending/output/I.1-1/2020-q4")).isEmpty();
    }

    @Test
    void aYearIsItsOwnForecast() {
        report.with("ProgressReports", "PR.1", "quarter", "");
        spend("I.1-1", 1, "30.40");
        spend("I.1-1", 12, "60.20");

        assertThat(value("spending/output/I.1-1/to-date")).isEqualTo(value("spending/output/I.1-1/forecast"));
        assertThat(value("spending/all/all/2020-q4")).isEqualByComparingTo("60");
    }

    @Test
    void everyTableAddsUpWhateverWasPosted() {
        Random random = new Random(20201015);
        report.with("ProgressReports", "PR.1", "quarter", "q3");
        for (int round = 0; round < 200; round++) {
            spent.clear();
            for (int month = 1; month <= 9; month++) {
                spend(
                        "I.1-1",
                        month,
                        BigDecimal.valueOf(random.nextInt(-5_000, 100_000), 2).toString());
                spend(
                        "I.1-2",
                        month,
                        BigDecimal.valueOf(random.nextInt(100_000), 2).toString());
            }
            FigureBook book = book();
            for (String name :
                    List.of("2020-q1", "2020-q2", "2020-q3", "to-date", "per-month", "forecast", "difference")) {
                assertThat(value(book, "output/I.1-1/" + name).add(value(book, "output/I.1-2/" + name)))
                        .as("round %s, %s", round, name)
                        .isEqualByComparingTo(value(book, "all/all/" + name));
            }
            assertThat(value(book, "all/all/2020-q1")
                            .add(value(book, "all/all/2020-q2"))
                            .add(value(book, "all/all/2020-q3")))
                    .isEqualByComparingTo(value(book, "all/all/to-date"));
        }
    }

    @Test
    void aQuarterLeadsToTheLinesOfTheLedger() {
        spend("I.1-1", 1, "10.30");
        spend("I.1-1", 3, "10.40");
        Figure quarter = book().find("spending/output/I.1-1/2020-q1").orElseThrow();

        assertThat(quarter.value()).isEqualByComparingTo("21");
        assertThat(quarter.sources()).contains(LEDGER.atLine(2), LEDGER.atLine(3), LEDGER);
        assertThat(quarter.trace()).extracting(Figure.Step::name).contains("posted", "postings", "exact", "adjustment");
    }

    @Test
    void withoutPostingsThereIsNoFigure() {
        spend("I.1-1", 4, "10");
        spend("S.1", 1, "10");

        assertThat(book().all()).noneMatch(figure -> figure.key().startsWith("spending/"));
    }

    @Test
    void statesAndRedFlagsAreCountedByUnit() {
        report.with("ProgressIndicators", "K.2", "unit", "U.1", "direction", "lower", "frequency", "yearly")
                .with("UnitRisks", "R.2", "unit", "U.1", "probability", "high", "impact", "high", "appetite", "low");

        assertThat(value("progressindicators/K.1/achieved")).isEqualByComparingTo("90");
        assertThat(value("progressindicators/unit/U.1/on-track")).isEqualByComparingTo("1");
        assertThat(value("progressindicators/all/not-available")).isEqualByComparingTo("1");
        assertThat(value("progressindicators/all/off-track")).isZero();
        assertThat(value("unitrisks/R.2/score")).isEqualByComparingTo("9");
        assertThat(value("unitrisks/unit/U.1/red-flags")).isEqualByComparingTo("1");
    }

    private void spend(String output, int month, String francs) {
        Posted posted = new Posted(PlanBuilder.francs(francs), 1, LEDGER.atLine(spent.size() + 2));
        spent.add(Expenditure.of("GS", output, YearMonth.of(2020, month), posted, LEDGER));
    }

    private FigureBook book() {
        PlanBuilder builder = PlanBuilder.aPlan();
        builder.registers.addAll(report.registers());
        Plan plan = builder.build();
        return PlanFigures.of(
                plan, new Ledger(spent), Allocation.of(plan).value().orElseThrow());
    }

    private BigDecimal value(String key) {
        return book().find(key)
                .orElseThrow(() -> new AssertionError("No figure " + key))
                .value();
    }

    private static BigDecimal value(FigureBook book, String key) {
        return book.find("spending/" + key)
                .orElseThrow(() -> new AssertionError("No figure " + key))
                .value();
    }
}
