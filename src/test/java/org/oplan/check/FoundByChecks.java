package org.oplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.oplan.edition.FindingWords;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.PlanBuilder;

/** What the checks find, after making sure that every language can say it. */
final class FoundByChecks {
    private static final List<Terms> TERMS = Terms.languages(TemplateFolder.bundled()).stream()
            .map(language -> Terms.load(TemplateFolder.bundled(), language))
            .toList();

    private FoundByChecks() {}

    static List<Finding> run(PlanBuilder plan) {
        return run(plan, Ledger.empty());
    }

    static List<Finding> run(PlanBuilder plan, Ledger ledger) {
        List<Finding> findings = PlanChecks.run(plan.build(), ledger);
        for (Terms terms : TERMS) {
            assertThat(findings)
                    .allSatisfy(finding -> assertThat(
                                    FindingWords.of(finding, terms).toString())
                            .as("every placeholder has an argument")
                            .doesNotContain("{"));
        }
        return findings;
    }
}
