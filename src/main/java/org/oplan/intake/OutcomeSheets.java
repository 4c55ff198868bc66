package org.oplan.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oplan.finding.Finding;
import org.oplan.plan.Indicator;
import org.oplan.plan.Outcome;

/** Reads the sheets {@code Outcomes} and {@code Indicators}. */
final class OutcomeSheets {
    static final Columns OUTCOMES =
            Columns.of("Outcomes", "code").required("objective").texts("title").optionalTexts("remark", "means");
    static final Columns INDICATORS = Columns.of("Indicators", "outcome").texts("title");

    private OutcomeSheets() {}

    /** The outcomes, each with its indicators, which are numbered in the order of their sheet. */
    static List<Outcome> read(PlanSheets sheets) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        sheets.records(OUTCOMES, OutcomeSheets::outcome).forEach(outcome -> outcomes.put(outcome.code(), outcome));
        sheets.rows(INDICATORS).forEach(row -> addIndicator(row, outcomes));
        return List.copyOf(outcomes.values());
    }

    private static Outcome outcome(Row row) {
        return new Outcome(
                row.newCode("code"),
                row.code("objective"),
                row.texts("title"),
                row.optionalTexts("remark"),
                row.optionalTexts("means"),
                List.of(),
                row.source());
    }

    private static void addIndicator(Row row, Map<String, Outcome> outcomes) {
        String code = row.code("outcome");
        Indicator unnumbered = new Indicator(code, row.texts("title"), row.source());
        Outcome outcome = outcomes.get(code);
        if (outcome != null) {
            outcomes.put(code, with(outcome, unnumbered));
        } else if (row.isUsable()) {
            row.refuse(Finding.error(IntakeCodes.INDICATOR_WITHOUT_OUTCOME, row.source(), "code", code));
        }
    }

    private static Outcome with(Outcome outcome, Indicator unnumbered) {
        List<Indicator> indicators = new ArrayList<>(outcome.indicators());
        String code = outcome.code() + "." + (indicators.size() + 1);
        indicators.add(new Indicator(code, unnumbered.title(), unnumbered.source()));
        return new Outcome(
                outcome.code(),
                outcome.objective(),
                outcome.title(),
                outcome.remark(),
                outcome.means(),
                indicators,
                outcome.source());
    }
}
