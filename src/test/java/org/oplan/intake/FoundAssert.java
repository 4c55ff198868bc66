package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.oplan.edition.FindingWords;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;

/** Says of a list of findings what a test expects of it. */
final class FoundAssert {
    private final List<Finding> findings;

    private FoundAssert(List<Finding> findings) {
        this.findings = findings;
    }

    static FoundAssert assertFound(List<Finding> findings) {
        return new FoundAssert(findings);
    }

    /** There is this one finding and no other, and every language has words for it. */
    void only(Severity severity, String code, String place) {
        assertThat(findings)
                .extracting(finding -> finding.severity() + " " + finding.code() + " at "
                        + finding.source().place())
                .containsExactly(severity + " " + code + " at " + place);
        for (String language : Terms.languages(TemplateFolder.bundled())) {
            FindingWords words = FindingWords.of(findings.getFirst(), Terms.load(TemplateFolder.bundled(), language));
            assertThat(words.found() + words.expected() + words.remedy()).doesNotContainPattern("\\{[a-z]+}");
        }
    }

    /** There is this one error and nothing else. */
    void onlyError(String code, String place) {
        only(Severity.ERROR, code, place);
    }
}
