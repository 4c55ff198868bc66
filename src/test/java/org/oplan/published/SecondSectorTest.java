package org.oplan.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.edition.TemplateFolder;
import org.oplan.sample.SampleFolder;

/**
 * A second Sector with codes and a period of its own, in French and Arabic, makes every kind of document from data
 * alone.
 *
 * <p>The progress report stands in the plan workbook itself; three kinds share one companion and its sheet Regions.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondSectorTest {
    private static final List<String> PAPERS = List.of(
            "br-2024-2027-consultation/consultation-synthesis-rag",
            "br-2024-2027-strategy/draft-resolution-council",
            "br-2024-2027-strategy/management-review-rag",
            "br-2024-2027-strategy/strategic-framework-rag",
            "br-2024-2027/operational-plan-council",
            "br-2024-2027/operational-plan-rag",
            "br-2024-2027/progress-report-rag",
            "br-2024-2027/resource-allocation-council");

    private BuiltSet set = new BuiltSet(Path.of(""));
    private Path input = Path.of("");
    private Command command = Command.run();

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        for (String workbook : List.of("plan", "strategy", "consultation")) {
            Files.write(
                    input.resolve(workbook + ".xlsx"),
                    SampleFolder.of("/radio-2024-2027/" + workbook, TemplateFolder.bundled())
                            .bytes());
        }
        Path resources = Path.of("src/test/resources");
        Files.copy(resources.resolve("radio-2024-2027/ledger-2024.csv"), input.resolve("ledger.csv"));
        Files.copy(resources.resolve("review-2018-2021/images/island-link.png"), input.resolve("island-link.png"));
        Path output = folder.resolve("output");
        command = Command.run("build", "--input", input.toString(), "--output", output.toString());
        set = BuiltSet.of(output);
    }

    @Test
    void everyKindIsMadeInBothLanguagesAndSideBySide() throws IOException {
        assertThat(command.exitCode()).as(command.text()).isZero();
        assertThat(command.text())
                .contains("errors: 0, warnings: 2, notes: 0", "Indicator K.4 has no baseline", "RS.2 has description")
                .contains("0 documents blocked");
        for (String paper : PAPERS) {
            for (String language : List.of("fr", "ar", "fr-ar")) {
                assertThat(set.root().resolve(paper + "-" + language + ".pdf")).isNotEmptyFile();
                assertThat(set.root().resolve(paper + "-" + language + ".docx")).isNotEmptyFile();
            }
        }
        assertThat(set.kinds())
                .containsExactlyElementsOf(TemplateFolder.bundled().kinds().stream()
                        .filter(kind -> !kind.equals("revision-note"))
                        .toList());
    }

    @Test
    void everyPdfConforms() throws Exception {
        set.everyPdfConforms();
    }

    @Test
    void everyWordFileFollowsItsSchema() throws Exception {
        set.everyWordFileFollowsItsSchema();
    }

    @Test
    void everyTotalAddsUp() throws IOException {
        assertThat(set.everyTotalAddsUp())
                .containsEntry("br-2024-2027/operational-plan-rag-ar.docx", 43)
                .containsEntry("br-2024-2027/progress-report-rag-fr-ar.docx", 53);
    }

    @Test
    void bothLanguagesPrintTheSameNumbers() throws IOException {
        assertThat(set.everyLanguagePrintsTheSameNumbers())
                .containsOnlyKeys(Stream.concat(Stream.of("integrity-report"), PAPERS.stream())
                        .toList())
                .hasEntrySatisfying(
                        "br-2024-2027/operational-plan-rag",
                        count -> assertThat(count).isGreaterThan(150));
    }

    /** 61 of 109 posts: 4 210 317 × 61 / 109 = 2 356 232.45. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void figuresFollowFromItsOwnSheets(String language) throws IOException {
        PrintedNumbers numbers = PrintedNumbers.of(language);
        List<BigDecimal> printed = WordText.of(Files.readAllBytes(
                        set.root().resolve("br-2024-2027/operational-plan-rag-" + language + ".docx")))
                .tables()
                .stream()
                .flatMap(table -> table.cells().stream().flatMap(List::stream))
                .flatMap(cell -> numbers.value(cell).stream())
                .toList();

        assertThat(printed).contains(new BigDecimal("2356232"), new BigDecimal("7360400"), new BigDecimal("14066550"));
        assertThat(Command.run("explain", "annex2/ADM/RAD.1/2024", "--input", input.toString())
                        .text())
                .contains("plan.xlsx, Pools!", "plan.xlsx, Quantities!", "61", "109");
    }

    @Test
    void arabicFilesAreMarkedAsArabic() throws IOException {
        try (PDDocument document = Loader.loadPDF(
                set.root().resolve("br-2024-2027/operational-plan-rag-ar.pdf").toFile())) {
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("ar");
            assertThat(document.getDocumentInformation().getTitle()).contains("الخطة التشغيلية");
        }
    }
}
