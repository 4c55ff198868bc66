package org.oplan.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.figure.FigureBook;
import org.oplan.plan.Objective;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;
import org.oplan.progress.Measure;
import org.oplan.progress.ProgressReport;
import org.oplan.progress.ReportingPeriod;
import org.oplan.progress.State;
import org.oplan.progress.Thresholds;

/**
 * What a template of a progress report needs beside its sheets: the period, and how everything is going.
 *
 * <ul>
 *   <li>{@code progress.year}, {@code progress.quarter} (the empty text for a whole year), {@code progress.quarters}
 *       (of the year up to the period's end, each with {@code key} and {@code number})
 *   <li>{@code progress.measures[code]}: of an indicator the keys of {@code target}, {@code actual} and
 *       {@code achieved} (the empty text for what is not available), its {@code state}, and {@code trend}: keys of the
 *       baseline and all actual values up to the period
 *   <li>{@code progress.risks}: the gravest first, each with {@code code}, {@code red} and {@code score}
 *   <li>{@code progress.spending.output[code]}, {@code .objective[code]}, {@code .all.all}: states of expenditure
 * </ul>
 */
final class ProgressModel {
    private final Plan plan;
    private final FigureBook figures;
    private final ProgressReport report;

    private ProgressModel(Plan plan, FigureBook figures, ProgressReport report) {
        this.plan = plan;
        this.figures = figures;
        this.report = report;
    }

    /** The model by name; none of a workbook that reports on no period. */
    static Optional<Map<String, Object>> of(Plan plan, FigureBook figures) {
        return ProgressReport.of(plan).map(report -> new ProgressModel(plan, figures, report).asMap());
    }

    private Map<String, Object> asMap() {
        ReportingPeriod period = report.period();
        Map<String, Object> model = new TreeMap<>();
        model.put("year", Integer.toString(period.year()));
        model.put("quarter", period.isYear() ? "" : Integer.toString(period.quarter()));
        model.put(
                "quarters",
                period.quarters().stream()
                        .map(quarter -> Map.of("key", period.key(quarter), "number", Integer.toString(quarter)))
                        .toList());
        SortedMap<String, Object> measures = new TreeMap<>();
        report.measures().forEach(measure -> measures.put(measure.entry().code(), measure(measure)));
        model.put("measures", measures);
        model.put(
                "risks",
                report.risks().stream()
                        .<Map<String, Object>>map(risk -> Map.of(
                                "code",
                                risk.entry().code(),
                                "red",
                                risk.isRedFlag(),
                                "score",
                                "unitrisks/" + risk.entry().code() + "/score"))
                        .toList());
        model.put("spending", spending());
        return model;
    }

    private Map<String, Object> measure(Measure measure) {
        String prefix = "progressindicators/" + measure.entry().code() + "/";
        List<String> trend = new ArrayList<>(List.of(known(prefix + "baseline")));
        report.actualCells().forEach(cell -> trend.add(known(prefix + cell)));
        return Map.of(
                "target", known(prefix + measure.target()),
                "actual", known(prefix + measure.actual()),
                "achieved", known(prefix + "achieved"),
                "state", measure.state().word(),
                "trend", trend);
    }

    private String known(String key) {
        return figures.find(key).isPresent() ? key : "";
    }

    private Map<String, Object> spending() {
        SortedMap<String, Object> outputs = new TreeMap<>();
        plan.outputs().stream().map(Output::code).forEach(code -> outputs.put(code, spending("output", code)));
        SortedMap<String, Object> objectives = new TreeMap<>();
        plan.objectives().stream()
                .map(Objective::code)
                .forEach(code -> objectives.put(code, spending("objective", code)));
        return Map.of("output", outputs, "objective", objectives, "all", Map.of("all", spending("all", "all")));
    }

    /** The state that the printed deviation of the forecast from the plan stands for. */
    private String spending(String group, String code) {
        Optional<Thresholds> thresholds = report.spending();
        return figures.find("spending/" + group + "/" + code + "/deviation")
                .flatMap(figure -> thresholds.map(bounds -> bounds.within(figure.value())))
                .orElse(State.NOT_AVAILABLE)
                .word();
    }
}
