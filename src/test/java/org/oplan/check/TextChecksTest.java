package org.oplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.check.FoundByChecks.run;
import static org.oplan.plan.PlanBuilder.aPlan;
import static org.oplan.plan.PlanBuilder.cell;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.oplan.finding.Finding;
import org.oplan.plan.LocalText;
import org.oplan.plan.Outcome;
import org.oplan.plan.Passage;
import org.oplan.plan.PlanBuilder;

/** Texts that are missing, in the base language or another. */
class TextChecksTest {
    @Test
    void aTextThatIsNotTranslatedIsAWarning() {
        PlanBuilder plan = aPlan();
        plan.passages.set(0, passage(Map.of("en", "Words")));
        assertThat(run(plan))
                .containsExactly(Finding.warning(
                        "missing-translation", cell("Texts", 2, 1), "column", "text_zh", "language", "zh"));
    }

    @Test
    void aTextWithoutTheBaseLanguageIsOneError() {
        PlanBuilder plan = aPlan();
        plan.passages.set(0, passage(Map.of("zh", "文字")));
        Finding missing = Finding.error("missing-text", cell("Texts", 2, 1), "column", "text_en", "language", "en");
        assertThat(run(plan)).containsExactly(missing);
        plan.passages.set(0, passage(Map.of()));
        assertThat(run(plan)).containsExactly(missing);
    }

    @Test
    void anOptionalTextMayBeMissingInEveryLanguageButNotInTheBaseLanguageAlone() {
        PlanBuilder plan = aPlan();
        plan.outcomes.set(0, remarked(LocalText.empty()));
        assertThat(run(plan)).isEmpty();
        plan.outcomes.set(0, remarked(new LocalText(new TreeMap<>(Map.of("zh", "新成果")))));
        assertThat(run(plan))
                .containsExactly(
                        Finding.error("missing-text", cell("Outcomes", 2, 1), "column", "remark_en", "language", "en"));
    }

    private static Passage passage(Map<String, String> words) {
        return new Passage(
                "introduction", Passage.Kind.PARAGRAPH, new LocalText(new TreeMap<>(words)), cell("Texts", 2, 1));
    }

    private static Outcome remarked(LocalText remark) {
        Outcome outcome = PlanBuilder.outcome("I.1-a", "I.1", 2);
        return new Outcome(
                outcome.code(),
                outcome.objective(),
                outcome.title(),
                remark,
                outcome.means(),
                outcome.indicators(),
                outcome.source());
    }
}
