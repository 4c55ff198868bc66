package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oplan.edition.FindingWords;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.finding.Finding;

/** Everything that reading can find has a folder in which it is found alone, and one in which it nearly is. */
class IntakeRulesTest {
    private static final List<Terms> TERMS = Terms.languages(TemplateFolder.bundled()).stream()
            .map(language -> Terms.load(TemplateFolder.bundled(), language))
            .toList();

    @TempDir
    private Path folder;

    static Stream<IntakeCase> cases() throws IOException {
        return Stream.of(FolderCases.all(), WorkbookCases.all(), LedgerCases.all())
                .flatMap(cases -> cases);
    }

    @Test
    void everyCodeHasACase() throws Exception {
        assertThat(cases().map(IntakeCase::code))
                .containsExactlyInAnyOrderElementsOf(IntakeCodesTest.codes().toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aBreachIsFoundAloneAndSaidInEveryLanguage(IntakeCase rule) throws Exception {
        var found = rule.findingsOfBreach(folder);

        assertThat(found)
                .extracting(Finding::code)
                .contains(rule.code())
                .allMatch(code -> code.equals(rule.code()) || code.equals(rule.beside()));
        for (Terms terms : TERMS) {
            assertThat(found)
                    .as(terms.language())
                    .allSatisfy(finding -> assertThat(
                                    FindingWords.of(finding, terms).toString())
                            .doesNotContainPattern("\\{[a-z]+}"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aNearMissIsNotFound(IntakeCase rule) throws Exception {
        assertThat(rule.findingsOfNearMiss(folder)).extracting(Finding::code).doesNotContain(rule.code());
    }
}
