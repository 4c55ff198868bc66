package org.oplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.job.TextOplan;

class ShellTest {
    private final TextOplan oplan = new TextOplan();

    @TempDir
    private Path folder;

    private String input = "";

    @BeforeEach
    void createInput() throws IOException {
        input = Files.createDirectories(folder.resolve("input")).toString();
        Files.writeString(folder.resolve("input/gs.plan"), "plan GS");
    }

    @ParameterizedTest
    @CsvSource({"en, Exit codes:, Without a command", "zh, 退出码：, 不写命令时即生成文件"})
    void helpSaysWhatThereIsInTheReadersLanguage(String language, String heading, String defaultCommand) {
        assertThat(oplan.run("--help", "--language", language)).isZero();
        assertThat(oplan.out())
                .contains(heading, defaultCommand, "--input", "--output", "--templates", "build", "check", "explain")
                .containsPattern("(?m)^ *0 .+")
                .containsPattern("(?m)^ *3 .+");
    }

    @Test
    void everyCommandHasHelp() {
        assertThat(oplan.run("explain", "--help")).isZero();
        assertThat(oplan.run("check", "--help")).isZero();
        assertThat(oplan.run("build", "--help")).isZero();
        assertThat(oplan.out()).contains("oplan explain", "oplan check", "oplan build", "KEY");
    }

    @Test
    void versionNamesTheSoftware() {
        assertThat(oplan.run("--version")).isZero();
        assertThat(oplan.out()).matches("(?s)Oplan \\d+\\.\\d+\\.\\d+\\S*\\s*");
    }

    @ParameterizedTest
    @CsvSource({
        "--nonsense, not known: --nonsense",
        "--input, missing in the command: DIR",
        "--language=de, Choose one of: en",
        "explain, oplan explain --list"
    })
    void aCommandThatIsNotUnderstoodEndsWithTwo(String argument, String complaint) {
        assertThat(oplan.run(argument)).isEqualTo(2);
        assertThat(oplan.err()).contains(complaint).doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "missing, new, '', does not exist",
        "input/gs.plan, new, '', is not a folder",
        "empty, new, '', holds no file to read",
        "input, input/out, '', lies in the input folder",
        "input, file, '', is not a folder",
        "input, file/out, '', cannot be read or written",
        "input, a;b, '', has a semicolon",
        "input, new, nowhere, does not exist"
    })
    void surroundingsThatDoNotAllowARunEndWithThree(String from, String to, String templates, String complaint)
            throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("file"), "");
        String templatesFolder =
                templates.isEmpty() ? "templates" : folder.resolve(templates).toString();

        int code = oplan.run(
                "--input",
                folder.resolve(from).toString(),
                "--output",
                folder.resolve(to).toString(),
                "--templates",
                templatesFolder);

        assertThat(code).isEqualTo(3);
        assertThat(oplan.err()).contains(complaint).doesNotContain("Exception").hasLineCount(2);
        assertThat(folder.resolve("new/current")).doesNotExist();
    }

    @Test
    void checkSaysWhatIsWrongAndWritesNothing() throws IOException {
        assertThat(oplan.run("check", "--input", input)).isZero();
        Files.writeString(folder.resolve("input/gs.plan"), "plan GS\nerror");

        assertThat(oplan.run("check", "--input", input, "--language", "zh")).isEqualTo(1);
        assertThat(oplan.out()).contains("Checked 1 file with 1 plan", "错误：gs.plan", "改正：");
        assertThat(folder).isDirectoryNotContaining("glob:**/output");
    }

    @Test
    void checkTakesOneFileAsIfItStoodAlone() throws IOException {
        Files.writeString(folder.resolve("input/rb.plan"), "plan RB\nerror");
        assertThat(oplan.run("check", folder.resolve("input/gs.plan").toString()))
                .isZero();
        assertThat(oplan.out()).contains("Checked 1 file with 1 plan");
        assertThat(oplan.run("check", folder.resolve("input/rb.plan").toString()))
                .isEqualTo(1);
        assertThat(oplan.run("check", folder.resolve("input/none.plan").toString()))
                .isEqualTo(3);
        assertThat(oplan.err()).contains("neither a file nor a folder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"json|\"code\" : \"missing-glyph\"", "csv|missing-glyph,gs.plan", "text|Remedy:"})
    void checkTellsOtherProgramsInTheirFormat(String format, String expected) throws IOException {
        Files.writeString(folder.resolve("input/gs.plan"), "plan GS\nerror");
        assertThat(oplan.run("check", input, "--format", format)).isEqualTo(1);
        assertThat(oplan.out()).contains(expected);
    }

    @Test
    void checkSaysNothingButDataToOtherPrograms() throws IOException {
        assertThat(oplan.run("check", input, "--format", "json")).isZero();
        assertThat(oplan.out()).startsWith("[").endsWith("]\n");
    }

    @ParameterizedTest
    @CsvSource({"warning, error, 0", "warning, warning, 1", "warning, note, 1", "error, warning, 1"})
    void theExitCodeOfCheckTellsWhetherAnythingIsAsSevereAsAsked(String found, String failOn, int code)
            throws IOException {
        Files.writeString(folder.resolve("input/gs.plan"), "plan GS\n" + found);
        assertThat(oplan.run("check", input, "--fail-on", failOn)).isEqualTo(code);
    }

    @Test
    void checkWritesWhatGoesBackWhereItIsTold() throws IOException {
        Files.writeString(folder.resolve("input/gs.plan"), "plan GS\nerror");
        Path returned = Files.createDirectory(folder.resolve("returned"));
        Files.writeString(returned.resolve("other.txt"), "stays");

        assertThat(oplan.run("check", input, "--returned", returned.toString())).isEqualTo(1);
        assertThat(returned.resolve("gs.plan-findings.csv")).exists();
        assertThat(returned.resolve("other.txt")).hasContent("stays");
        assertThat(folder.resolve("input/gs.plan")).hasContent("plan GS\nerror");
    }

    @ParameterizedTest
    @CsvSource({"input, input", "input, input/deeper", "input/gs.plan, input"})
    void whatGoesBackNeverLandsInTheInput(String target, String returned) {
        int code = oplan.run(
                "check",
                folder.resolve(target).toString(),
                "--returned",
                folder.resolve(returned).toString());
        assertThat(code).isEqualTo(3);
        assertThat(oplan.err()).contains("for returned files");
    }

    @ParameterizedTest
    @CsvSource({"en, Remedy:, 309", "zh, 改正：, 309"})
    void checkExplainsACodeInTheReadersLanguage(String language, String remedy, String example) {
        assertThat(oplan.run("check", "--explain", "total-differs", "--language", language))
                .isZero();
        assertThat(oplan.out()).startsWith("total-differs").contains(remedy, example);
    }

    @Test
    void templateWritesABlankWorkbookAndReplacesNone() throws IOException {
        Path file = folder.resolve("blank.xlsx");
        assertThat(oplan.run("template", "--language", "fr", "--unit", "GS", file.toString()))
                .isZero();
        byte[] written = Files.readAllBytes(file);
        assertThat(written).startsWith('P', 'K');

        assertThat(oplan.run("template", file.toString())).isEqualTo(2);
        assertThat(oplan.err()).contains("already a file");
        assertThat(Files.readAllBytes(file)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "--unit=gs, GS",
        "--kind=novel, operational-plan",
        "--period=2026, 2027-2030",
        "--period=2029-2026, 2027-2030",
        "--texts=xx, en",
        "--currency=GOLD, CHF",
        "--companion=Q1, progress-2026-q1"
    })
    void templateSaysWhatItsOptionsTake(String option, String accepted) {
        Path file = folder.resolve("blank.xlsx");
        assertThat(oplan.run("template", option, file.toString())).isEqualTo(2);
        assertThat(oplan.err()).contains(option.substring(0, option.indexOf('=')), accepted);
        assertThat(file).doesNotExist();
    }

    @Test
    void anUnknownCodeIsAnsweredWithTheKnownOnes() {
        assertThat(oplan.run("check", "--explain", "total-difers")).isEqualTo(2);
        assertThat(oplan.err()).contains("“total-difers”", "total-differs, ");
    }

    @ParameterizedTest
    @CsvSource({"build", "explain"})
    void aScenarioThatNoPlanHasEndsWithThree(String command) {
        String[] line = command.equals("build")
                ? new String[] {"build", "--scenario", "dream", "--input", input, "--output", input + "-out"}
                : new String[] {"explain", "total/2020", "--scenario", "dream", "--input", input};
        assertThat(oplan.run(line)).isEqualTo(3);
        assertThat(oplan.err())
                .contains("there is none called dream", "Add a sheet Scenarios")
                .hasLineCount(2);
    }

    @Test
    void explainListsKeysAndSuggestsOnesLikeAnUnknownKey() throws IOException {
        assertThat(oplan.run("explain", "total/202", "--input", input)).isEqualTo(2);
        assertThat(oplan.err()).contains("no figure with the key total/202", "  total/2020");

        Files.writeString(folder.resolve("input/rb.plan"), "plan RB");
        assertThat(oplan.run("explain", "--list", "rb", "--input", input)).isZero();
        assertThat(oplan.out()).isEqualToNormalizingNewlines("rb-2020-2023:total/2020\n");
    }

    @Test
    void termsThatAreIncompleteAreReportedInASentence() throws IOException {
        Path terms = Files.createDirectories(folder.resolve("templates/terms/en"));
        Files.writeString(terms.resolve("console.properties"), "");
        Files.writeString(terms.resolve("findings.properties"), "");
        Files.writeString(folder.resolve("input/gs.plan"), "plan GS\nerror");

        int code = oplan.run(
                "check",
                "--input",
                input,
                "--templates",
                folder.resolve("templates").toString());

        assertThat(code).isEqualTo(3);
        assertThat(oplan.err()).contains("finding.missing-glyph.found").hasLineCount(2);
    }

    @Test
    void allLanguagesSayTheSameThings() {
        TemplateFolder bundled = TemplateFolder.bundled();

        for (String language : Terms.languages(bundled)) {
            assertThat(Terms.load(bundled, language).keys())
                    .isEqualTo(Terms.load(bundled, "en").keys());
        }
    }
}
