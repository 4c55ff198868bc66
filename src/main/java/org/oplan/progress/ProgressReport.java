package org.oplan.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.oplan.plan.Entry;
import org.oplan.plan.Plan;
import org.oplan.plan.Quantity;
import org.oplan.plan.Register;

/**
 * The sheets of a progress report, read as what they mean.
 *
 * <p>The single record of {@value ProgressSheets#REPORTS} says which period it is and what values are held against: the
 * thresholds of achievements ({@code on_track}, {@code at_risk}) and of deviations from the planned expenditure
 * ({@code spending_on_track}, {@code spending_at_risk}), and the scores that each appetite bears ({@code appetite_low}
 * …). An indicator may have thresholds of its own.
 */
public final class ProgressReport {
    private static final String PERIOD_ACTUAL = "actual";
    private static final String PERIOD_TARGET = "target";

    private final Plan plan;
    private final Entry statement;
    private final ReportingPeriod period;

    private ProgressReport(Plan plan, Entry statement, ReportingPeriod period) {
        this.plan = plan;
        this.statement = statement;
        this.period = period;
    }

    /** The report of a workbook; none if it has no such sheets, or does not say which period it is about. */
    public static Optional<ProgressReport> of(Plan plan) {
        List<Entry> statements = entries(plan, ProgressSheets.REPORTS);
        return statements.size() == 1
                ? period(plan, statements.getFirst())
                        .map(period -> new ProgressReport(plan, statements.getFirst(), period))
                : Optional.empty();
    }

    /** The records of a sheet; none if the workbook has no such sheet. */
    public static List<Entry> entries(Plan plan, String sheet) {
        return plan.register(sheet).map(Register::entries).orElse(List.of());
    }

    private static Optional<ReportingPeriod> period(Plan plan, Entry statement) {
        String year = statement.word("year");
        String quarter = statement.word("quarter");
        if (!year.matches("[0-9]{4}")
                || !plan.identity().period().contains(Integer.parseInt(year))
                || !quarter.matches("(q[1-4])?")) {
            return Optional.empty();
        }
        return Optional.of(new ReportingPeriod(
                Integer.parseInt(year), quarter.isEmpty() ? 0 : Integer.parseInt(quarter.substring(1))));
    }

    /** The record that says what the report is about. */
    public Entry statement() {
        return statement;
    }

    /** The period. */
    public ReportingPeriod period() {
        return period;
    }

    /** What deviations of the forecast from the plan are held against; none if they are not stated. */
    public Optional<Thresholds> spending() {
        return thresholds(statement, "spending_");
    }

    /** The indicators of all units, in the workbook's order. */
    public List<Measure> measures() {
        return entries(plan, ProgressSheets.INDICATORS).stream()
                .flatMap(entry -> measure(entry).stream())
                .toList();
    }

    private Optional<Measure> measure(Entry entry) {
        Optional<Measure.Direction> direction = switch (entry.word("direction")) {
            case "higher" -> Optional.of(Measure.Direction.HIGHER);
            case "lower" -> Optional.of(Measure.Direction.LOWER);
            default -> Optional.empty();
        };
        Optional<Thresholds> thresholds = thresholds(entry, "").or(() -> thresholds(statement, ""));
        return direction.flatMap(way ->
                thresholds.map(bounds -> new Measure(entry, way, cell(PERIOD_TARGET), cell(PERIOD_ACTUAL), bounds)));
    }

    /** The cell of the report's period: {@code actual/2020}, {@code quarter_actual/2020-q3}. */
    private String cell(String name) {
        return (period.isYear() ? name : "quarter_" + name) + "/" + period.key();
    }

    private static Optional<Thresholds> thresholds(Entry entry, String prefix) {
        Optional<BigDecimal> onTrack = entry.number(prefix + "on_track").map(Quantity::value);
        Optional<BigDecimal> atRisk = entry.number(prefix + "at_risk").map(Quantity::value);
        return onTrack.flatMap(upper -> atRisk.map(lower -> new Thresholds(upper, lower)));
    }

    /** The cells with an indicator's actual values up to the period, in order of time: by year, or by quarter. */
    public List<String> actualCells() {
        return period.isYear()
                ? plan.identity().period().years().stream()
                        .filter(year -> year <= period.year())
                        .map(year -> PERIOD_ACTUAL + "/" + year)
                        .toList()
                : plan.identity().period().years().stream()
                        .filter(year -> year <= period.year())
                        .flatMap(year -> quarters(year).stream())
                        .toList();
    }

    private List<String> quarters(int year) {
        ReportingPeriod whole = year == period.year() ? period : new ReportingPeriod(year, 0);
        return whole.quarters().stream()
                .map(quarter -> "quarter_" + PERIOD_ACTUAL + "/" + whole.key(quarter))
                .toList();
    }

    /** The risks of all units, the gravest first. */
    public List<RatedRisk> risks() {
        return entries(plan, ProgressSheets.RISKS).stream()
                .flatMap(entry -> rated(entry).stream())
                .sorted(RatedRisk.GRAVEST_FIRST)
                .toList();
    }

    private Optional<RatedRisk> rated(Entry entry) {
        return statement
                .number("appetite_" + entry.word("appetite"))
                .map(bearable -> new RatedRisk(entry, RatedRisk.score(entry), bearable.value()));
    }
}
