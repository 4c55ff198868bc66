package org.oplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oplan.allocation.Allocation;
import org.oplan.edition.FindingWords;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.finding.Finding;

/** Every rule has a plan that breaks it alone, and one that nearly does. */
class RulesTest {

    static Stream<RuleCase> cases() {
        return Stream.of(PlanRuleCases.all(), PaperRuleCases.all(), ProgressRuleCases.all(), PrintedRuleCases.all())
                .flatMap(cases -> cases);
    }

    @Test
    void everyRuleButThoseOfTheAllocationHasACase() {
        assertThat(cases().map(RuleCase::code))
                .containsExactlyInAnyOrderElementsOf(PlanChecks.CODES.stream()
                        .filter(code -> !Allocation.CODES.contains(code))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aBreachFiresItsRuleAlone(RuleCase rule) {
        assertThat(rule.findingsOfBreach()).extracting(Finding::code).containsOnly(rule.code());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aNearMissFiresNothing(RuleCase rule) {
        assertThat(rule.findingsOfNearMiss()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPlaceholderOfItsWordsHasAnArgument(RuleCase rule) {
        for (String language : Terms.languages(TemplateFolder.bundled())) {
            Terms terms = Terms.load(TemplateFolder.bundled(), language);
            assertThat(rule.findingsOfBreach())
                    .allSatisfy(finding -> assertThat(
                                    FindingWords.of(finding, terms).toString())
                            .doesNotContain("{"));
        }
    }
}
