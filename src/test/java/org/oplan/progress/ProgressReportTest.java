package org.oplan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.oplan.progress.ProgressBuilder.aReport;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.plan.Plan;
import org.oplan.plan.PlanBuilder;

class ProgressReportTest {

    /** Higher and lower alike: the way done from the baseline; what is missing is never nil. */
    @ParameterizedTest
    @CsvSource({
        "higher, 10, 20, 19,   90,  ON_TRACK",
        "higher, 10, 20, 18.9, 89,  AT_RISK",
        "higher, 10, 20, 16,   60,  AT_RISK",
        "higher, 10, 20, 15.9, 59,  OFF_TRACK",
        "higher, 10, 20, 22,   120, ON_TRACK",
        "higher, 10, 20, 9,    -10, OFF_TRACK",
        "lower,  54, 31, 33,   91,  ON_TRACK",
        "lower,  54, 31, 60,   -26, OFF_TRACK",
        "higher, 0,  8,  0,    0,   OFF_TRACK",
        "higher, 10, 10, 10,   100, ON_TRACK",
        "lower,  10, 10, 11,   0,   OFF_TRACK",
        "higher, 10, 9,  10,   ,    NOT_AVAILABLE",
        "lower,  10, 11, 10,   ,    NOT_AVAILABLE",
        "higher, '', 20, 19,   ,    NOT_AVAILABLE",
        "higher, 10, '', 19,   ,    NOT_AVAILABLE",
        "higher, 10, 20, '',   ,    NOT_AVAILABLE"
    })
    void achievementIsTheWayDoneFromTheBaselineToTheTarget(
            String direction, String baseline, String target, String actual, BigDecimal percent, State state) {
        Measure measure = report(aReport()
                        .with("ProgressIndicators", "K.1", "direction", direction, "baseline", baseline)
                        .with("ProgressIndicators", "K.1", "quarter_target/2020-q1", target)
                        .with("ProgressIndicators", "K.1", "quarter_actual/2020-q1", actual))
                .measures()
                .getFirst();

        assertThat(measure.achieved().orElse(null)).isEqualTo(percent);
        assertThat(measure.state()).isEqualTo(state);
    }

    @Test
    void anIndicatorMayHaveThresholdsOfItsOwn() {
        ProgressBuilder report = aReport().with("ProgressIndicators", "K.1", "quarter_actual/2020-q1", "18");

        assertThat(report(report).measures().getFirst().state()).isEqualTo(State.AT_RISK);
        report.with("ProgressIndicators", "K.1", "on_track", "80", "at_risk", "50");
        assertThat(report(report).measures().getFirst().state()).isEqualTo(State.ON_TRACK);
    }

    @Test
    void anAnnualReportReadsTheColumnsOfTheYear() {
        ProgressReport report = report(aReport()
                .with("ProgressReports", "PR.1", "quarter", "", "year", "2021")
                .with("ProgressIndicators", "K.1", "target/2021", "30", "actual/2021", "20"));

        assertThat(report.period()).isEqualTo(new ReportingPeriod(2021, 0));
        assertThat(report.measures().getFirst().achieved()).contains(BigDecimal.valueOf(50));
        assertThat(report.actualCells()).containsExactly("actual/2020", "actual/2021");
    }

    @Test
    void aQuarterlyReportReadsTheQuartersUpToItsOwn() {
        ProgressReport report = report(aReport().with("ProgressReports", "PR.1", "quarter", "q2", "year", "2021"));

        assertThat(report.actualCells())
                .containsExactly(
                        "quarter_actual/2020-q1",
                        "quarter_actual/2020-q2",
                        "quarter_actual/2020-q3",
                        "quarter_actual/2020-q4",
                        "quarter_actual/2021-q1",
                        "quarter_actual/2021-q2");
    }

    @ParameterizedTest
    @CsvSource({"2020, 1, 2020-q1, 3, 2020-01-01", "2020, 3, 2020-q3, 9, 2020-07-01", "2021, 0, 2021, 12, 2021-01-01"})
    void aPeriodKnowsItsNameItsMonthsAndItsFirstDay(int year, int quarter, String key, int months, LocalDate day) {
        ReportingPeriod period = new ReportingPeriod(year, quarter);

        assertThat(period.key()).isEqualTo(key);
        assertThat(period.months()).isEqualTo(months);
        assertThat(period.quarters()).hasSize(months / 3);
        assertThat(period.firstDay()).isEqualTo(day);
    }

    @Test
    void aYearHasFourQuarters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportingPeriod(2020, 5))
                .withMessageContaining("1 to 4");
    }

    @ParameterizedTest
    @CsvSource({"2019, q1", "2022, q1", "20, q1", "'', q1", "next year, ''"})
    void aPeriodOutsideThePlanIsNone(String year, String quarter) {
        assertThat(ProgressReport.of(plan(aReport().with("ProgressReports", "PR.1", "year", year, "quarter", quarter))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4.9, ON_TRACK",
        "5, ON_TRACK",
        "-5, ON_TRACK",
        "5.1, AT_RISK",
        "-15, AT_RISK",
        "15.1, OFF_TRACK",
        "-90, OFF_TRACK"
    })
    void spendingIsJudgedByItsDistanceFromThePlanToEitherSide(BigDecimal percent, State state) {
        assertThat(report(aReport()).spending().orElseThrow().within(percent)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "low, low, none, false",
        "low, medium, none, true",
        "medium, low, low, false",
        "low, high, low, true",
        "medium, medium, moderate, false",
        "high, medium, moderate, true",
        "high, medium, high, false",
        "high, high, high, true"
    })
    void aRedFlagMarksARiskBeyondTheAppetiteForIt(String probability, String impact, String appetite, boolean red) {
        RatedRisk risk = report(aReport()
                        .with("UnitRisks", "R.1", "probability", probability, "impact", impact)
                        .with("UnitRisks", "R.1", "appetite", appetite))
                .risks()
                .getFirst();

        assertThat(risk.isRedFlag()).isEqualTo(red);
    }

    @Test
    void theGravestRisksComeFirst() {
        ProgressReport report = report(aReport()
                .with("UnitRisks", "R.2", "probability", "high", "impact", "medium", "appetite", "high")
                .with("UnitRisks", "R.3", "probability", "low", "impact", "medium", "appetite", "none")
                .with("UnitRisks", "R.4", "probability", "high", "impact", "high", "appetite", "low")
                .with("UnitRisks", "R.5", "probability", "low", "impact", "medium", "appetite", "low"));

        assertThat(report.risks())
                .extracting(risk -> risk.entry().code())
                .containsExactly("R.4", "R.3", "R.2", "R.1", "R.5");
    }

    private static ProgressReport report(ProgressBuilder sheets) {
        return ProgressReport.of(plan(sheets)).orElseThrow();
    }

    private static Plan plan(ProgressBuilder sheets) {
        PlanBuilder plan = PlanBuilder.aPlan();
        plan.registers.addAll(sheets.registers());
        return plan.build();
    }
}
