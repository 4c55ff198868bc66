package org.oplan.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.edition.TemplateFolder;
import org.oplan.sample.SampleFolder;

/**
 * Paper 000: where the parts of the published report on results-based management stand in ours.
 *
 * <p>The paper has a box of summary, action and references, three sections with lists and three footnotes, and no
 * table; it describes four modules and a quarterly review, which are what our further sections hold.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgressStructureTest {
    private static final String PAPER = "bdt-2020-2023-progress-2020-q3/progress-report-tdag-";
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

    /** A note as the reader of Word files shows it: mark and text. */
    private static final Pattern NOTE = Pattern.compile("\\[footnoteRef:(\\d)]\\[\\d:.*]$");
    /** A traffic light, which is a drawing in the PDF. */
    private static final Pattern SIGN = Pattern.compile("[\u25A0-\u25FF\u2580-\u259F]|\u2014|\u2501");

    private Path set = Path.of("");
    private Command command = Command.run();

    @BeforeAll
    void build(@TempDir Path output) {
        command = Command.run("build", "--input", "input/development", "--output", output.toString());
        set = output.resolve("current");
    }

    /** What nobody has entered is found, and what is found is what the sample leaves out on purpose. */
    @Test
    void whatIsMissingIsFound() throws IOException {
        assertThat(command.exitCode()).as(command.text()).isZero();
        assertThat(command.text()).contains("errors: 0, warnings: 7, notes: 0");
        assertThat(Files.readString(set.resolve("findings.csv")))
                .contains("indicator-without-baseline", "indicator-without-target", "indicator-without-actual")
                .contains("assumption-not-reviewed", "red-flag-without-measure", "pathway-gap");
    }

    /** Box of summary, action and references; why, how and what, each a section with its list. */
    @Test
    void boxAndSectionsFollowThePaper() throws IOException {
        assertThat(text("en"))
                .containsSubsequence(
                        "Summary",
                        "Action required",
                        "TDAG is invited to note this report and to provide guidance as appropriate.",
                        "References",
                        "Resolutions 25, 71 and 151 (Rev. Dubai, 2018)",
                        "\tWhy change the way we manage for results?",
                        "activities are scattered",
                        "units work side by side",
                        "regional initiatives on the same theme are not yet combined",
                        "as the specialized agency for ICT",
                        "\tHow is our way of working changing?",
                        "impact pathways, from outputs delivered",
                        "assumptions and operational risks",
                        "links of each thematic group with ITU-D study groups",
                        "key performance indicators (KPIs)",
                        "work through the thematic groups",
                        "base decisions of the management on results",
                        "look at all resources",
                        "make partnerships and funding the concern",
                        "tell of the Bureau’s work through its results and impact",
                        "give group leaders and heads of offices the power to decide",
                        "\tWhat will be different?",
                        "quarterly reviews",
                        "risks go from the register of each unit",
                        "assumptions are reviewed regularly",
                        "progress on indicators is kept up to date",
                        "projects and initiatives that work are repeated");
        assertThat(text("zh")).containsSubsequence("概要", "需采取的行动", "\t为何改变", "\t工作方式如何改革？", "\t将有哪些不同？");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theThreeNotesOfThePaperStandAtTheFootOfThePage(String language) throws IOException {
        assertThat(pdf(language))
                .contains("151", "WTDC", language.equals("en") ? "Americas in January 2020" : "2020年1月");
        assertThat(noteMarks(language)).isEqualTo(3);
    }

    /** First module: impact pathways of thematic groups and regional offices, as a diagram and as a table. */
    @Test
    void everyUnitHasAPathwayAsDiagramAndTable() throws IOException {
        for (String unit : List.of(
                "Digital inclusion and skills",
                "Networks and digital infrastructure",
                "Regional Office for Africa",
                "Regional Office for the Americas")) {
            assertThat(text("en")).contains("Impact pathway: " + unit);
            WordText.Rows table = tableWith("en", "Steps of the pathway: " + unit);
            assertThat(table.cells().getFirst()).containsExactly("Step", "Leads to", "Indicators");
            assertThat(table.cells().toString())
                    .contains("Outputs delivered", "Recipients reached", "Capacity", "Impact");
        }
    }

    /** Second module: assumptions with their review, and the risks of each unit rolled up, the red flags first. */
    @Test
    void assumptionsAndRisksAreReviewed() throws IOException {
        assertThat(tableWith("en", "Review of the assumptions").cells().getFirst())
                .containsExactly("Assumption", "Review", "Reviewed on", "Consequence");
        WordText.Rows units = tableWith("en", "Risk registers of the units");
        assertThat(units.cells().getFirst()).containsExactly("Unit", "Risks", "Red flags", "Overdue measures");
        assertThat(units.cells().getLast()).containsExactly("Telecommunication Development Bureau", "7", "4", "2");
        WordText.Rows risks = tableWith("en", "Risks of all units");
        assertThat(risks.cells().getFirst()).containsExactly("Risk", "Rating", "Controls", "Mitigation");
        assertThat(risks.cells().stream().skip(1).map(List::getFirst))
                .containsExactly("UR.5", "UR.1", "UR.6", "UR.2", "UR.3", "UR.4", "UR.7");
        assertThat(risks.cells().stream().skip(1).map(row -> row.get(2).contains("Red flag")))
                .containsExactly(true, true, true, true, false, false, false);
    }

    /** Third module: links with study groups and other Sectors. */
    @Test
    void everyUnitIsLinkedWithOtherWork() throws IOException {
        WordText.Rows links = tableWith("en", "Links of each unit");

        assertThat(links.cells().getFirst()).containsExactly("With", "Counterpart", "Joint work");
        assertThat(links.cells().toString())
                .contains("ITU-D Study Group 1", "ITU-T Study Group 17", "ITU-R Study Group 5");
    }

    /** Fourth module: key performance indicators; what is not available is never nil. */
    @Test
    void indicatorsShowHowFarTheyHaveCome() throws IOException {
        WordText.Rows table = tableWith("en", "Indicators: Digital inclusion and skills");

        assertThat(table.cells().getFirst())
                .containsExactly("Indicator", "Baseline", "Target", "Actual", "Achieved", "Trend", "Status");
        List<String> noBaseline = table.cells().get(4);
        assertThat(noBaseline.subList(2, 6)).containsExactly("…", "36", "31", "…");
        assertThat(noBaseline.getLast()).contains("Not available");
        assertThat(table.cells().get(2).subList(2, 6)).containsExactly("1,200 (2019)", "7,000", "8,150", "120%");
        assertThat(table.cells().get(3).getLast()).contains("At risk");
        assertThat(tableWith("en", "State of the indicators").cells().getLast())
                .containsExactly("Total", "4", "3", "2", "3", "12");
    }

    /** The direct link of budget and expenditure with the priorities of the work plan that the paper announces. */
    @ParameterizedTest
    @ValueSource(strings = {"Expenditure by quarter", "Expenditure against plan"})
    void expenditureAddsUp(String caption) throws IOException {
        WordText.Rows table = tableWith("en", caption);
        boolean byQuarter = caption.endsWith("quarter");
        List<Integer> columns = byQuarter ? List.of(2, 3, 4, 5) : List.of(2, 4, 5, 6);

        for (int column : columns) {
            long sum = 0;
            long outputs = 0;
            for (List<String> row : table.cells().subList(1, table.cells().size() - 1)) {
                if (row.getFirst().startsWith("D.")) {
                    sum += amount(row.get(column));
                } else {
                    outputs += sum;
                    assertThat(amount(row.get(column - 1))).as(row.toString()).isEqualTo(sum);
                    sum = 0;
                }
            }
            assertThat(amount(table.cells().getLast().get(column - 1))).isEqualTo(outputs);
        }
    }

    @Test
    void theForecastIsExplainedDownToTheLedger() throws IOException {
        assertThat(text("en")).contains("Per month (burn rate): what was spent to date, divided by the months");
        assertThat(explained("spending/output/D.3-3/forecast"))
                .contains("Factor: 4/3", "Adjustment by rounding", "spending/output/D.3-3/to-date");
        assertThat(explained("spending/output/D.3-3/2020-q3")).contains("Amount posted", "ledger-2020-q3.csv:");
    }

    private static String explained(String key) {
        return Command.run("explain", key, "--input", "input/development").text();
    }

    /** The quarterly review of thematic groups and regional offices. */
    @Test
    void decisionsOfTheReviewAreFollowedUp() throws IOException {
        WordText.Rows table = tableWith("en", "Decisions and their follow-up");

        assertThat(table.cells().getFirst()).containsExactly("Decision", "Unit", "Decided on", "Follow-up");
        assertThat(table.cells().toString()).contains("overdue", "(days: 15)", "no owner", "no date", "done");
    }

    @Test
    void bothLanguagesPrintTheSameNumbersInTheirTables() throws IOException {
        assertThat(numbers("zh")).hasSizeGreaterThan(120).isEqualTo(numbers("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void pdfAndWordSayTheSame(String language) throws IOException {
        String pdf = dense(pdf(language));

        assertThat(report(language).paragraphs().stream()
                        // The joins of a pathway and the axes of the heat map are drawn in the one, words in the other.
                        .filter(text -> !text.contains("→") && !text.contains(" / "))
                        .map(ProgressStructureTest::dense)
                        .map(text -> SIGN.matcher(NOTE.matcher(text).replaceAll("$1"))
                                .replaceAll(""))
                        .filter(text -> !pdf.contains(text)))
                .isEmpty();
    }

    /** Another unit, period and currency, and the report of a whole year without expenditure, need data alone. */
    @Test
    void anAnnualReportOfASecondUnitNeedsNoCode(@TempDir Path folder) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.copy(
                Path.of("src/test/resources/second-unit/input/work-programme-2024-2025.xlsx"),
                input.resolve("plan.xlsx"));
        Files.write(
                input.resolve("progress.xlsx"),
                SampleFolder.of("/second-unit/progress-2024", TemplateFolder.bundled())
                        .bytes());
        Files.writeString(
                input.resolve("ledger.csv"),
                "unit,period,element,account,amount\nRO,2024-02,OBS.1-1,1,20000000\nRO,2024-11,OBS.1-1,1,27000000\n");
        Command build = Command.run(
                "build",
                "--input",
                input.toString(),
                "--output",
                folder.resolve("output").toString());

        assertThat(build.exitCode()).as(build.text()).isZero();
        WordText report = WordText.of(Files.readAllBytes(
                folder.resolve("output/current/ro-2024-2025-progress-2024/progress-report-board-en.docx")));
        WordText.Rows indicators = report.tables().stream()
                .filter(table -> table.caption().contains("Indicators: Western basin, 2024"))
                .findFirst()
                .orElseThrow();
        assertThat(indicators.cells().get(1).subList(2, 6)).containsExactly("400 (2023)", "200", "220", "90%");
        assertThat(indicators.cells().get(1).getLast()).contains("At risk");
        assertThat(String.join("\n", report.paragraphs()))
                .contains("Quarter 4", "47,000,000", "The units have entered no risks.");
    }

    private long noteMarks(String language) throws IOException {
        try (ZipFile word = new ZipFile(set.resolve(PAPER + language + ".docx").toFile())) {
            String body = new String(
                    word.getInputStream(word.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("<w:footnoteReference ")
                    .matcher(body)
                    .results()
                    .count();
        }
    }

    private List<String> numbers(String language) throws IOException {
        return report(language).tables().stream()
                .flatMap(table -> table.cells().stream().skip(1))
                .flatMap(List::stream)
                .filter(cell -> NUMBER.matcher(cell).matches())
                .flatMap(cell -> NUMBER.matcher(cell).results().map(MatchResult::group))
                .toList();
    }

    private static long amount(String cell) {
        String digits = cell.replaceAll("[^0-9]", "");
        long amount = digits.isEmpty() ? 0 : Long.parseLong(digits);
        return cell.startsWith("(") ? -amount : amount;
    }

    private WordText.Rows tableWith(String language, String caption) throws IOException {
        return report(language).tables().stream()
                .filter(table -> table.caption().contains(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No table " + caption));
    }

    private String text(String language) throws IOException {
        WordText report = report(language);
        return Stream.concat(
                        report.paragraphs().stream(), report.tables().stream().map(WordText.Rows::caption))
                .reduce("", (one, other) -> one + "\n" + other);
    }

    private WordText report(String language) throws IOException {
        return WordText.of(Files.readAllBytes(set.resolve(PAPER + language + ".docx")));
    }

    private String pdf(String language) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(set.resolve(PAPER + language + ".pdf").toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String dense(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
