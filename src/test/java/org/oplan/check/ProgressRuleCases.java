package org.oplan.check;

import static org.oplan.progress.ProgressBuilder.aReport;

import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.ledger.Posted;
import org.oplan.plan.PlanBuilder;
import org.oplan.progress.ProgressBuilder;

/** Cases of the rules about progress reports. */
final class ProgressRuleCases {
    private static final String REPORTS = "ProgressReports";
    private static final String INDICATORS = "ProgressIndicators";
    private static final String ACTUAL = "quarter_actual/2020-q1";
    private static final String TARGET = "quarter_target/2020-q1";

    private ProgressRuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(period(), indicators(), pathways(), reviews()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> period() {
        return Stream.of(
                of(
                        "reporting-period-unclear",
                        report -> report.with(REPORTS, "PR.1", "year", "2022"),
                        report -> report.with(REPORTS, "PR.1", "as_of", "2022-01-01")),
                of(
                        "thresholds-out-of-order",
                        report -> report.with(REPORTS, "PR.1", "appetite_low", "4.5"),
                        report -> report.with(REPORTS, "PR.1", "appetite_low", "4")),
                new RuleCase(
                        "report-without-expenditure",
                        plan -> posted(plan, aReport(), YearMonth.of(2020, 4)),
                        plan -> posted(plan, aReport(), YearMonth.of(2020, 3))));
    }

    private static Stream<RuleCase> indicators() {
        return Stream.of(
                of(
                        "indicator-without-baseline",
                        report -> report.with(INDICATORS, "K.1", "baseline", ""),
                        report -> report.with(INDICATORS, "K.1", "baseline", "0")),
                of(
                        "indicator-without-target",
                        report -> report.with(INDICATORS, "K.1", TARGET, ""),
                        report -> report.with(INDICATORS, "K.1", TARGET, "10")),
                of(
                        "indicator-without-actual",
                        report -> report.with(INDICATORS, "K.1", ACTUAL, ""),
                        report -> report.with(INDICATORS, "K.1", ACTUAL, "", TARGET, "", "frequency", "yearly")),
                of(
                        "incomplete-record",
                        report -> report.with(INDICATORS, "K.1", "owner", ""),
                        report -> report.with(INDICATORS, "K.1", "owner", "Nobody in particular")),
                of(
                        "target-against-direction",
                        report -> report.with(INDICATORS, "K.1", "direction", "lower"),
                        report -> report.with(INDICATORS, "K.1", "direction", "lower", TARGET, "10")));
    }

    private static Stream<RuleCase> pathways() {
        return Stream.of(
                of(
                        "pathway-gap",
                        report -> report.with("PathwaySteps", "S.3", "stage", "capacity"),
                        report -> report.with("PathwaySteps", "S.9", "stage", "impact", "unit", "U.1")),
                of(
                        "step-leads-nowhere",
                        report -> report.with("PathwaySteps", "S.2", "leads_to", ""),
                        report -> report.with("PathwaySteps", "S.2", "leads_to", "S.4")));
    }

    private static Stream<RuleCase> reviews() {
        return Stream.of(
                of(
                        "assumption-not-reviewed",
                        report -> report.with("Assumptions", "A.1", "reviewed", "2019-12-31"),
                        report -> report.with("Assumptions", "A.1", "review", "failed")),
                of(
                        "red-flag-without-measure",
                        report ->
                                report.with("UnitRisks", "R.1", "impact", "medium", "mitigation", "Test", "owner", "X"),
                        report -> report.with(
                                        "UnitRisks", "R.1", "impact", "medium", "mitigation", "Test", "owner", "X")
                                .with("UnitRisks", "R.1", "due", "2020-05-01")));
    }

    private static RuleCase of(
            String code, UnaryOperator<ProgressBuilder> breach, UnaryOperator<ProgressBuilder> nearMiss) {
        YearMonth january = YearMonth.of(2020, 1);
        return new RuleCase(
                code,
                plan -> posted(plan, breach.apply(aReport()), january),
                plan -> posted(plan, nearMiss.apply(aReport()), january));
    }

    /** A report, and a posting on an output in a month. */
    private static Ledger posted(PlanBuilder plan, ProgressBuilder report, YearMonth month) {
        plan.registers.addAll(report.registers());
        Posted posted = new Posted(PlanBuilder.francs("10"), 1, PlanBuilder.FILE.atLine(2));
        return new Ledger(List.of(Expenditure.of("GS", "I.1-1", month, posted, PlanBuilder.FILE)));
    }
}
