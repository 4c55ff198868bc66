package org.oplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.plan.PlanBuilder.aPlan;
import static org.oplan.plan.PlanBuilder.cell;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.oplan.finding.Finding;
import org.oplan.plan.LocalText;
import org.oplan.plan.Passage;
import org.oplan.plan.Plan;
import org.oplan.plan.PlanBuilder;

class StaleTranslationCheckTest {

    @Test
    void namesTheTranslationTheVersionAndTheOldText() {
        assertThat(findings(plan("Two offices.", "两个办事处。"), plan("Three offices.", "两个办事处。")))
                .containsExactly(Finding.warning(
                        "stale-translation",
                        cell("Texts", 2, 1),
                        "column",
                        "text_zh",
                        "language",
                        "zh",
                        "version",
                        "1",
                        "before",
                        "Two offices."));
    }

    @Test
    void aTranslationThatWasChangedTooIsFresh() {
        assertThat(findings(plan("Two offices.", "两个办事处。"), plan("Three offices.", "三个办事处。")))
                .isEmpty();
    }

    @Test
    void aChangeThatNobodyHearsNeedsNoTranslation() {
        assertThat(findings(plan("Two offices", "两个办事处。"), plan("two  Offices.", "两个办事处。")))
                .isEmpty();
    }

    @Test
    void aRowThatHasMovedIsFoundAgain() {
        Plan before = plan("First.", "第一。", "Two offices.", "两个办事处。");
        assertThat(findings(before, plan("Two offices.", "两个办事处。", "First.", "第一。")))
                .isEmpty();
        assertThat(findings(before, plan("Three offices.", "两个办事处。", "First.", "第一。")))
                .extracting(Finding::source)
                .containsExactly(cell("Texts", 2, 1));
    }

    @Test
    void aTranslationThatStoodForBothTextsBeforeIsFresh() {
        Plan before = plan("Survey", "调查", "Surveys", "调查");
        assertThat(findings(before, plan("Surveys", "调查", "Surveys", "调查"))).isEmpty();
    }

    @Test
    void aTextThatIsTheSameInBothLanguagesIsNoTranslation() {
        assertThat(findings(plan("ITU-R", "ITU-R"), plan("ITU-R", "ITU-R"))).isEmpty();
        assertThat(findings(plan("BR", "ITU-R"), plan("ITU-R", "ITU-R"))).isEmpty();
    }

    private static List<Finding> findings(Plan before, Plan plan) {
        return new StaleTranslationCheck(before).check(plan);
    }

    /** Passages, each in English and Chinese. */
    private static Plan plan(String... words) {
        PlanBuilder plan = aPlan();
        plan.passages.clear();
        for (int i = 0; i < words.length; i += 2) {
            plan.passages.add(new Passage(
                    "introduction",
                    Passage.Kind.PARAGRAPH,
                    new LocalText(new TreeMap<>(Map.of("en", words[i], "zh", words[i + 1]))),
                    cell("Texts", i / 2 + 2, 1)));
        }
        return plan.build();
    }
}
