package org.oplan.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.check.PlanChecks;

/**
 * Holds the page about checks to the words of the program.
 *
 * <p>{@code mvn test -Dtest=ChecksPageTest -Dchecks.write=true} writes the list of codes on the page.
 */
class ChecksPageTest {
    private static final Path PAGE = Path.of("src/site/checks.md");
    private static final String HEADING = "## All codes\n";

    @Test
    void thePageExplainsEveryCodeInTheWordsOfTheProgram() throws IOException {
        String page = Files.readString(PAGE);
        String introduction = page.substring(0, page.indexOf(HEADING) + HEADING.length());
        Terms terms = Terms.load(TemplateFolder.bundled(), "en");
        String expected = introduction
                + RuleWords.codes(terms).stream()
                        .map(code -> paragraph(RuleWords.of(code, terms).orElseThrow()))
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("checks.write")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE))
                .as("run mvn test -Dtest=ChecksPageTest -Dchecks.write=true to write %s", PAGE)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
    void everyRuleForPlansIsExplainedByAnExample(String language) {
        Terms terms = Terms.load(TemplateFolder.bundled(), language);
        assertThat(PlanChecks.ADJUSTABLE).allSatisfy(code -> {
            assertThat(terms.has("finding." + code + ".meaning")).as(code).isTrue();
            assertThat(RuleWords.of(code, terms).orElseThrow().example())
                    .as(code)
                    .isPresent();
        });
    }

    @Test
    void whatIsExplainedIsAFinding() {
        Terms terms = Terms.load(TemplateFolder.bundled(), "en");
        List<String> explained = terms.keys().stream()
                .filter(key -> key.startsWith("finding.") && key.endsWith(".meaning"))
                .map(key -> key.substring("finding.".length(), key.length() - ".meaning".length()))
                .toList();
        assertThat(RuleWords.codes(terms)).containsAll(explained);
    }

    private static String paragraph(RuleWords rule) {
        return "\n### " + rule.code() + "\n\n" + rule.meaning() + "\n\n"
                + rule.example()
                        .map(example -> "*Example.* " + example + "\n\n")
                        .orElse("")
                + "*Expected.* " + rule.expected() + "\n\n*Remedy.* " + rule.remedy() + "\n";
    }
}
