package org.oplan.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.edition.TemplateFolder;
import org.oplan.sample.SampleFolder;

/** The operational plan and the progress report of the Union: several units in one paper, no amount counted twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnionPaperTest {
    private static final String PLAN = "itu-2020-2023/operational-plan-council-";
    private static final String PROGRESS = "itu-2020-2023-progress-2020/progress-report-council-";

    private Path input = Path.of("");
    private BuiltSet set = new BuiltSet(Path.of(""));
    private Command command = Command.run();

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        Path units = Path.of("src/test/resources/union-2020-2023");
        for (String name : List.of("itu-d-2020-2023.xlsx", "africa-2020-2023.xlsx", "union-2020-2023.xlsx")) {
            Files.copy(units.resolve("input").resolve(name), input.resolve(name));
        }
        Files.copy(
                Path.of("input/general-secretariat/operational-plan-2020-2023.xlsx"),
                input.resolve("secretariat.xlsx"));
        Files.copy(
                Path.of("input/general-secretariat/draft-resolution-2020-2023.xlsx"), input.resolve("resolution.xlsx"));
        Files.copy(units.resolve("ledger-2020.csv"), input.resolve("ledger.csv"));
        for (String workbook : List.of("progress", "progress-d", "progress-gs")) {
            Files.write(input.resolve(workbook + ".xlsx"), workbook(workbook));
        }
        Path output = folder.resolve("output");
        command = Command.run("build", "--input", input.toString(), "--output", output.toString());
        set = BuiltSet.of(output);
    }

    @Test
    void itIsMadeWithoutAnError() {
        assertThat(command.exitCode()).as(command.text()).isZero();
        assertThat(command.text()).contains("errors: 0", PLAN + "zh.pdf", PROGRESS + "zh.docx");
    }

    @Test
    void everyDocumentConformsAndAddsUpInBothLanguages() throws Exception {
        for (String folder : List.of("itu-2020-2023", "itu-2020-2023-progress-2020")) {
            BuiltSet union = new BuiltSet(set.root().resolve(folder));
            union.everyPdfConforms();
            union.everyWordFileFollowsItsSchema();
        }
        assertThat(set.everyTotalAddsUp())
                .hasEntrySatisfying(
                        PLAN + "en.docx", totals -> assertThat(totals).isGreaterThan(60))
                .hasEntrySatisfying(
                        PROGRESS + "zh.docx", totals -> assertThat(totals).isGreaterThan(60));
        assertThat(set.everyLanguagePrintsTheSameNumbers()).hasSizeGreaterThan(6);
    }

    /** A section and a table of outputs for each objective that units plan for, and one of all. */
    @Test
    void thePlanHasTheStructureOfAUnitsPlan() throws IOException {
        assertThat(captions(PLAN + "en"))
                .anyMatch(caption -> caption.contains("Planned resources by output of objective I.1, 2020–2023"))
                .anyMatch(caption -> caption.contains("Planned resources by output of objective D.2, 2020–2023"))
                .anyMatch(caption -> caption.contains("Planned resources by objective, 2020–2023"))
                .anyMatch(caption -> caption.contains("Risks, their probability and impact"));
        WordText.Rows all = table(PLAN + "en", "Planned resources by objective, 2020–2023");
        assertThat(all.cells().getLast()).contains("58,121,706");
    }

    /** 16,171,706 of the secretariat and 41,950,000 of the Sector, of which Africa's plan is a part. */
    @Test
    void theReportHoldsExpenditureAgainstThePlanOfAllUnits() throws IOException {
        WordText.Rows spent = table(PROGRESS + "en", "Expenditure against plan");
        WordText.Rows quarters = table(PROGRESS + "en", "Expenditure by quarter");

        assertThat(spent.cells().getLast()).contains("58,121,706");
        assertThat(PrintedNumbers.of("en").value(quarters.cells().getLast().getLast()))
                .hasValue(new BigDecimal("6900002"));
        assertThat(Command.run(
                                "explain",
                                "itu-2020-2023-progress-2020:spending/output/D.2-1/2020-q2",
                                "--input",
                                input.toString())
                        .text())
                .contains("2,600,001", "ledger.csv:3");
    }

    @Test
    void theReportHoldsTheRecordsOfAllUnits() throws IOException {
        WordText.Rows registers = table(PROGRESS + "en", "Risk registers of the units");
        WordText.Rows states = table(PROGRESS + "en", "State of the indicators");

        assertThat(registers.cells().toString()).contains("Digital inclusion", "Conferences and events");
        assertThat(registers.cells().getLast()).contains("3", "2", "1");
        assertThat(states.cells().getLast()).endsWith("3");
        assertThat(captions(PROGRESS + "en"))
                .anyMatch(caption -> caption.contains("Indicators: Digital inclusion"))
                .anyMatch(caption -> caption.contains("Indicators: Conferences and events"));
    }

    /** Both units report on one record, and say different things of it. */
    @ParameterizedTest
    @ValueSource(strings = {"Conferences and events", "Digital inclusion"})
    void differencesBetweenUnitsAreFoundInBothWorkbooks(String title, @TempDir Path other) throws IOException {
        for (Path file : files(input)) {
            Files.copy(file, other.resolve(file.getFileName()));
        }
        boolean same = title.equals("Digital inclusion");
        Map<String, String> unit = new LinkedHashMap<>(
                Map.of("code", "TG.1", "kind", "thematic-group", "short_en", "Inclusion", "short_zh", "包容性"));
        unit.putAll(Map.of("title_en", title, "title_zh", "数字包容性", "origin", "illustrative"));
        Files.write(
                other.resolve("progress-gs.xlsx"),
                SampleFolder.of("/union-2020-2023/progress-gs", TemplateFolder.bundled())
                        .with("ReportUnits", unit)
                        .bytes());

        String findings = Command.run("check", "--input", other.toString()).text();

        assertThat(findings.contains("progress-gs.xlsx, ReportUnits!E3")).isNotEqualTo(same);
        assertThat(findings.contains("progress-d.xlsx, ReportUnits!E2")).isNotEqualTo(same);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private List<String> captions(String paper) throws IOException {
        return word(paper).tables().stream().map(WordText.Rows::caption).toList();
    }

    private WordText.Rows table(String paper, String caption) throws IOException {
        return word(paper).tables().stream()
                .filter(table -> table.caption().contains(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No table " + caption));
    }

    private WordText word(String paper) throws IOException {
        return WordText.of(Files.readAllBytes(set.root().resolve(paper + ".docx")));
    }

    private static byte[] workbook(String name) {
        return SampleFolder.of("/union-2020-2023/" + name, TemplateFolder.bundled())
                .bytes();
    }
}
