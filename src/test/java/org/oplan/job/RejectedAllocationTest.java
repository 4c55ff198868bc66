package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.edition.FindingWords;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.finding.Finding;

/**
 * What a finance officer is told of keys and stages that cannot be followed: the cell and a sentence, in any language.
 */
class RejectedAllocationTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a negative quantity                 | Quantities!B4=-350                    | negative-quantity       | Quantities!B4
            a pool without a driver             | Pools!D4=                             | blank-cell              | Pools!D4
            a base of nothing                   | Quantities!D5=;Quantities!D6=;Quantities!D7=;Quantities!D8= | zero-base | Pools!F4
            a pool that serves itself alone     | Quantities!C2=;Quantities!C4=;Quantities!C5=;Quantities!C6=;Quantities!C7=;Quantities!C8= | self-service-only | Pools!F3
            pools that serve each other alone   | Quantities!B4=;Quantities!B5=;Quantities!B6=;Quantities!B7=;Quantities!B8=;Quantities!C4=;Quantities!C5=;Quantities!C6=;Quantities!C7=;Quantities!C8= | closed-loop | Pools!F2
            an unknown pool in the order        | Stages!F3=HR, FIN, EXE, NIX           | unknown-pool-in-order   | Stages!A3
            a pool twice in the order           | Stages!F3=HR, FIN, HR, EXE            | pool-repeated-in-order  | Stages!A3
            a pool left out of the order        | Stages!F3=HR, FIN                     | pool-missing-from-order | Stages!A3
            a quantity for a closed pool        | Quantities!D3=4                       | back-allocation         | Quantities!D3
            contributions that miss the whole   | Contributions!D2=20                   | contributions-not-100   | Contributions!A2
            a cost in a year outside the plan   | Pools!H1=2030;Pools!H2=5              | year-column-outside-period | Pools!H1
            an objective without any money      | Objectives!A10=X.9;Objectives!B10=X;Objectives!C10=Ninth;Objectives!E10=Ninth | unfunded-objective | Objectives!A10
            """)
    void isNamedWithItsCellInEveryLanguage(String what, String cells, String code, String place) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        ThreeStagesWorkbook.write(input.resolve("plan.xlsx"), cells(cells));
        Finding finding = finding(input, code);
        assertThat(finding.source().sheet() + "!" + finding.source().cell()).isEqualTo(place);
        Set<String> sentences = new LinkedHashSet<>();
        List<String> languages = Terms.languages(TemplateFolder.bundled());
        for (String language : languages) {
            FindingWords words = FindingWords.of(finding, Terms.load(TemplateFolder.bundled(), language));
            for (String sentence : List.of(words.found(), words.expected(), words.remedy())) {
                assertThat(sentence).as("%s in %s", what, language).isNotBlank().doesNotContain("{");
            }
            sentences.add(words.found());
        }
        assertThat(sentences).as("each language has its own words").hasSameSizeAs(languages);
    }

    private Finding finding(Path input, String code) throws IOException {
        HouseStages stages = new HouseStages(TemplateFolder.bundled(), Clock.systemUTC());
        List<Finding> found =
                RunState.take(stages, input, folder.resolve("snapshots")).findings();
        assertThat(found).extracting(Finding::code).contains(code);
        return found.stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> cells(String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String cell : text.split(";", -1)) {
            String[] parts = cell.strip().split("=", 2);
            cells.put(parts[0], parts[1]);
        }
        return cells;
    }
}
