package org.oplan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Entry;
import org.oplan.plan.Plan;
import org.oplan.plan.Quantity;
import org.oplan.progress.Measure;
import org.oplan.progress.ProgressReport;
import org.oplan.progress.ProgressSheets;
import org.oplan.progress.RatedRisk;
import org.oplan.progress.State;

/**
 * How far indicators have come in a progress report's period, and how grave its risks are.
 *
 * <p>{@code progressindicators/K.1/achieved} is the per cent of the way from baseline to target, and
 * {@code unitrisks/R.1/score} probability times impact. {@code progressindicators/all/on-track} and
 * {@code progressindicators/unit/TG.1/on-track} count the indicators in each state, {@code unitrisks/all/red-flags} and
 * {@code unitrisks/unit/TG.1/red-flags} the risks beyond the appetite for them.
 */
final class ProgressFigures {
    private static final String INDICATORS = "progressindicators";
    private static final String RISKS = "unitrisks";
    private static final String UNIT = "unit";

    private final Plan plan;
    private final ProgressReport report;
    private final List<Figure> figures = new ArrayList<>();

    private ProgressFigures(Plan plan, ProgressReport report) {
        this.plan = plan;
        this.report = report;
    }

    static List<Figure> of(Plan plan) {
        return ProgressReport.of(plan).stream()
                .flatMap(report -> new ProgressFigures(plan, report).all().stream())
                .toList();
    }

    private List<Figure> all() {
        report.measures().forEach(this::addAchieved);
        report.risks().forEach(risk -> figures.add(score(risk)));
        addCounts("all", entry -> true);
        for (Entry unit : ProgressReport.entries(plan, ProgressSheets.UNITS)) {
            addCounts(Traced.key(UNIT, unit.code()), entry -> entry.codes(UNIT).contains(unit.code()));
        }
        return figures;
    }

    private void addAchieved(Measure measure) {
        measure.achieved().ifPresent(percent -> {
            Traced traced = Traced.figure(Traced.key(INDICATORS, measure.entry().code(), "achieved"));
            step(traced, "baseline", measure.baseline().orElseThrow());
            step(traced, "target", measure.targetValue().orElseThrow());
            step(traced, "actual", measure.actualValue().orElseThrow());
            figures.add(traced.figure("achieved", percent, Figure.Kind.SHARE));
        });
    }

    private static void step(Traced traced, String name, Quantity quantity) {
        traced.step(name, quantity.value(), List.of(quantity.source()));
    }

    private static Figure score(RatedRisk risk) {
        Entry entry = risk.entry();
        return Traced.figure(Traced.key(RISKS, entry.code(), "score"))
                .step("probability", entry.word("probability"), List.of(entry.place("probability")))
                .step("impact", entry.word("impact"), List.of(entry.place("impact")))
                .figure("risk-score", BigDecimal.valueOf(risk.score()), Figure.Kind.COUNT);
    }

    private void addCounts(String group, Predicate<Entry> belongs) {
        for (State state : State.values()) {
            Stream<Entry> inState = report.measures().stream()
                    .filter(measure -> measure.state() == state)
                    .map(Measure::entry);
            figures.add(count(Traced.key(INDICATORS, group, state.word()), inState.filter(belongs)));
        }
        Stream<Entry> redFlags =
                report.risks().stream().filter(RatedRisk::isRedFlag).map(RatedRisk::entry);
        figures.add(count(Traced.key(RISKS, group, "red-flags"), redFlags.filter(belongs)));
    }

    private static Figure count(String key, Stream<Entry> entries) {
        List<SourceRef> rows = entries.map(Entry::source).toList();
        BigDecimal number = BigDecimal.valueOf(rows.size());
        return Traced.figure(key).step("records", number, rows).figure("counted", number, Figure.Kind.COUNT);
    }
}
