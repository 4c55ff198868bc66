package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.cli.Shell;
import org.oplan.composition.Pictures;
import org.oplan.document.Document;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.intake.Inputs;
import org.oplan.plan.Plan;
import org.oplan.sample.SampleFolder;
import org.oplan.store.OnEveryDatabase;
import org.oplan.store.TestDatabase;

/** A document kind that is a folder of templates and a workbook, and no code. */
@OnEveryDatabase
class NewKindTest {
    private static final Path KIND = Path.of("src/test/resources/new-kind/templates/project-list");
    private static final Path PLAN = Path.of("src/test/resources/second-unit/input/work-programme-2024-2025.xlsx");

    @TempDir
    private Path folder;

    private Path templates = Path.of("");
    private Path input = Path.of("");

    @BeforeEach
    void handIn() throws IOException {
        templates = folder.resolve("templates");
        Files.createDirectories(templates.resolve("project-list/terms"));
        for (String file : List.of("kind.yaml", "document.ftl", "terms/en.properties", "terms/zh.properties")) {
            Files.copy(KIND.resolve(file), templates.resolve("project-list").resolve(file));
        }
        input = Files.createDirectories(folder.resolve("input"));
        Files.write(
                input.resolve("projects.xlsx"),
                SampleFolder.of("/new-kind/sheets", TemplateFolder.of(templates))
                        .bytes());
        Files.copy(PLAN, input.resolve("plan.xlsx"));
    }

    @Test
    void itsPapersAreMadeBesideThoseOfThePlan() throws IOException {
        assertThat(build()).contains("12 files published, 0 documents blocked", "errors: 0, warnings: 0");

        assertThat(published("ro-2024-2025/operational-plan-board-en.pdf")).isNotEmptyFile();
        assertThat(published("ro-2024-2025-projects/project-list-board-en.pdf")).isNotEmptyFile();
        assertThat(published("ro-2024-2025-projects/project-list-board-zh.docx"))
                .isNotEmptyFile();
    }

    @Test
    void itsNumbersAreFiguresThatCanBeExplained() {
        assertThat(oplan("explain", "projects/topic/T.1/sought"))
                .contains("6,500,000", "projects/P.1/sought: 4,000,000", "projects/P.2/sought: 2,500,000");
        assertThat(oplan("explain", "projects/P.1/sought")).contains("projects.xlsx, Projects!H2");
        assertThat(oplan("explain", "projects/all/staff/2025")).contains("2.5");
        assertThat(oplan("explain", "--list", "ro-2024-2025-projects:projects/"))
                .contains("projects/P.2/staff/2025")
                .doesNotContain("projects/P.2/staff/2024");
    }

    @Test
    void whatThePlanSaysIsExplainedOnce() {
        String explanation = oplan("explain", "output/OBS.1-1/2024");
        assertThat(explanation.split("output/OBS.1-1/2024", -1)).hasSize(2);
    }

    @Test
    void withoutThePlanItIsNotMade() throws IOException {
        Files.delete(input.resolve("plan.xlsx"));

        assertThat(build())
                .contains(
                        "4 files published, 2 documents blocked",
                        "projects.xlsx, Papers!A2",
                        "A paper of the kind project-list prints the plan of RO for 2024-2025");
    }

    @Test
    void itsErrorsDoNotHoldUpThePlan() throws IOException {
        replace("kind.yaml", "values: [open, done]", "values: [running, done]");

        assertThat(build())
                .contains("8 files published, 2 documents blocked", "projects.xlsx, Projects!F2", "running, done");
    }

    @Test
    void aMistakeInItsDescriptionHoldsUpItsPapersAlone() throws IOException {
        replace("kind.yaml", "type: amount", "type: money");

        assertThat(build())
                .contains(
                        "8 files published, 2 documents blocked",
                        "errors: 1, warnings: 0",
                        "Error: templates/project-list/kind.yaml:19",
                        "says “money” for “type”",
                        "Correct the line");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "rows(\"Topics\")|rows(\"Topic\")|8|no sheet 'Topic'|Topics, Projects",
                "\"topic\": topic.code|\"theme\": topic.code|19|no column 'theme'|topic, output",
                "figure(\"projects\", \"all\", \"sought\")|figure(\"projects\", \"all\", \"saught\")"
                        + "|38|no figure 'projects/all/saught'|explain --list",
                "\"project-list.due\"|\"project-list.dew\"|16|no term 'project-list.dew'|terms/en.properties",
                "  <h>${topic.title}</h>|  <h>${topic.title}|11|starting with element 'table'|",
                "</table>|</tabel>|30|matching end-tag|",
                "element(\"output\"|element(\"outputs\"|23|no element 'outputs'|output",
                "${project.code}|${row(\"Topics\", \"T.9\").title}|21|no record 'T.9'|",
                "${project.code}|${project.kode}|21|project.kode|",
                "${project.code}|${rows()}|21|rows('Sheet')|",
            })
    void aMistakeInItsTemplateIsShownWithTheLine(String right, String wrong, int line, String found, String expected)
            throws IOException {
        replace("document.ftl", right, wrong);

        Finding finding = compose().findings().getFirst();

        assertThat(finding.code()).isEqualTo("template-mistake");
        assertThat(finding.source().place()).isEqualTo("templates/project-list/document.ftl:" + line);
        assertThat(finding.arguments().get("detail")).contains(found).contains(expected == null ? "" : expected);
    }

    private Checked<Document> compose() throws IOException {
        TemplateFolder own = TemplateFolder.of(templates);
        HouseStages stages = new HouseStages(own, Clock.systemUTC());
        Path snapshots = Files.createDirectories(folder.resolve("snapshots"));
        Inputs inputs = stages.read(stages.take(input, snapshots).value().orElseThrow());
        Plan companion = inputs.plans().stream()
                .filter(plan -> plan.identity().isCompanion())
                .findFirst()
                .orElseThrow();
        return stages.compose(
                companion,
                companion.papers().getFirst(),
                stages.figures(companion, inputs, List.of()).value().orElseThrow(),
                Pictures.NONE,
                Edition.of(own, "en", "project-list"));
    }

    private void replace(String file, String right, String wrong) throws IOException {
        Path path = templates.resolve("project-list").resolve(file);
        String text = Files.readString(path);
        int start = text.indexOf(right);
        assertThat(start).as("%s has %s", file, right).isNotNegative();
        Files.writeString(path, text.substring(0, start) + wrong + text.substring(start + right.length()));
    }

    private Path published(String path) {
        return folder.resolve("output/current").resolve(path);
    }

    private String build() {
        return oplan("build", "--output", folder.resolve("output").toString());
    }

    private String oplan(String... arguments) {
        StringWriter out = new StringWriter();
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--input", input.toString(), "--templates", templates.toString()));
        Clock clock = Clock.fixed(Instant.parse("2026-02-28T23:59:59Z"), ZoneOffset.UTC);
        new Shell(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        false,
                        clock,
                        folderOfTemplates -> new HouseStages(folderOfTemplates, clock))
                .run(TestDatabase.commandLine(line.toArray(String[]::new)));
        return out.toString();
    }
}
