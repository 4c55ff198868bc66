package org.oplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.ledger.Ledger;
import org.oplan.plan.ControlTotal;
import org.oplan.plan.PlanBuilder;

class CheckSettingsTest {

    @Test
    void withoutSettingsEveryRuleIsAsItIs() {
        assertThat(CheckSettings.parse("# nothing").settings()).isEqualTo(CheckSettings.defaults());
        assertThat(CheckSettings.parse("").mistakes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 151.5, NOTE",
        "'', 152, ERROR",
        "checks.total-differs.tolerance = 2, 152, NOTE",
        "checks.total-differs.tolerance = 0, 150.01, ERROR",
        "checks.total-differs.severity = warning, 152, WARNING",
        "checks.total-differs.severity = warning, 151.5, NOTE"
    })
    void toleranceAndSeverityOfARuleAreSet(String settings, String declared, Severity severity) {
        PlanBuilder plan = PlanBuilder.aPlan();
        plan.controls.add(PlanBuilder.control(ControlTotal.Scope.OUTPUTS, "I.1", declared));
        assertThat(run(settings, plan))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(severity);
    }

    @Test
    void aSettingConcernsItsRuleAlone() {
        PlanBuilder plan = PlanBuilder.aPlan();
        plan.risks.set(0, PlanBuilder.risk("RK.01", List.of()));
        plan.controls.add(PlanBuilder.control(ControlTotal.Scope.OUTPUTS, "I.1", "152"));
        assertThat(run("checks.risk-without-mitigation.severity = note", plan))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.NOTE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "checks.total-differs.severity = fatal | error, warning, note",
                "checks.total-differs.tolerance = much | 0, 0.5, 1, 2 …",
                "checks.total-differs.tolerance = -1 | 0, 0.5, 1, 2 …",
                "checks.pasted-title.tolerance = 1 | checks.{figures-disagree, percentages-off-100,",
                "checks.total-difers.severity = note | checks.{adopting-paper-missing, assumption-not-reviewed,",
                "checks.unknown-objective.severity = note | checks.{adopting-paper-missing, assumption-not-reviewed,",
                "total-differs = note | checks.RULE.severity, checks.RULE.tolerance"
            })
    void aSettingThatCannotBeFollowedIsNamedWithWhatIsAccepted(String line, String accepted) {
        CheckSettings.Reading reading = CheckSettings.parse(line);
        assertThat(reading.settings()).isEqualTo(CheckSettings.defaults());
        assertThat(reading.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(line).isEqualTo(mistake.key() + " = " + mistake.value());
            assertThat(mistake.accepted()).startsWith(accepted);
        });
    }

    private static List<Finding> run(String settings, PlanBuilder plan) {
        return new PlanChecks(CheckSettings.parse(settings).settings())
                .run(List.of(plan.build()), List.of(), Ledger.empty());
    }
}
