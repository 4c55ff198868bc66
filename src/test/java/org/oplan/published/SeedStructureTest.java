package org.oplan.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Where the parts of the published papers on strategy stand in ours. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedStructureTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private Path set = Path.of("");
    private Command command = Command.run();

    @BeforeAll
    void build(@TempDir Path output) {
        command = Command.run("build", "--input", "input/strategy", "--output", output.toString());
        set = output.resolve("current");
    }

    @Test
    void everyDocumentIsMade() {
        assertThat(command.exitCode()).as(command.text()).isZero();
        assertThat(command.text()).contains("errors: 0, warnings: 3, notes: 0");
    }

    /** Paper 003: a table for each topic with source, input, document and guidance, the guidance beside all inputs. */
    @Test
    void aConsultationHasATableForEachTopic() throws IOException {
        WordText english = consultation("en");

        for (CSVRecord topic : rows("consultation", "Topics")) {
            WordText.Rows table = english.tables().stream()
                    .filter(rows -> rows.caption().contains(topic.get("title_en") + ": inputs and guidance"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(topic.get("title_en")));
            assertThat(table.cells().getFirst()).containsExactly("Source", "Input", "Document", "Guidance");
            String text = table.cells().toString();
            for (CSVRecord input : of("consultation", "Inputs", topic)) {
                assertThat(text).contains(input.get("code"), number(input.get("document")));
            }
            for (CSVRecord guidance : of("consultation", "Guidance", topic)) {
                assertThat(table.cells().get(1).getLast()).contains(guidance.get("code"));
            }
        }
    }

    /** Paper 003: what nothing answers is counted, and counted by the book, not by the template. */
    @Test
    void aConsultationSaysWhatHasNoAnswer() throws IOException {
        List<String> answered = rows("consultation", "Guidance").stream()
                .flatMap(guidance -> Stream.of(guidance.get("inputs").split(", ")))
                .toList();
        List<String> open = rows("consultation", "Inputs").stream()
                .map(input -> input.get("code"))
                .filter(code -> !answered.contains(code))
                .toList();
        assertThat(open).isNotEmpty();

        String text = String.join("\n", consultation("en").paragraphs());

        assertThat(text).contains("Inputs to which no guidance refers: " + open.size() + ".");
        assertThat(text.substring(text.indexOf("Inputs to which no guidance refers")))
                .contains(open);
    }

    /** Paper 003: an index of inputs by document number, and the way from inputs to the plan. */
    @Test
    void aConsultationLeadsFromInputsToThePlan() throws IOException {
        WordText english = consultation("en");

        assertThat(english.table("TableA1-1").cells().toString())
                .contains("CWG-SFP-1/4", "CWG-SFP-1/5", "CWG-SFP-1/7", "CWG-SFP-1/8")
                .contains("CWG-SFP-1/9", "CWG-SFP-1/10", "CWG-SFP-1/11");
        assertThat(tableWith(english, "Changes in the plan").cells().getFirst())
                .containsExactly("Element", "Change", "Date", "Guidance", "Inputs");
    }

    /** Paper 004: the clauses of the draft resolution in their order, with letters, numbers and references. */
    @Test
    void aResolutionHasItsClauses() throws IOException {
        String text = String.join(
                "\n", document("strategy", "draft-resolution-wtsa-en").paragraphs());

        assertThat(text)
                .containsSubsequence(
                        "Draft new Resolution [ATU-SP]",
                        "ADD ATU/35A36/1",
                        "(New Delhi, 2024)",
                        "The World Telecommunication Standardization Assembly (New Delhi, 2024),",
                        "recalling",
                        "JIU/REP/2012/12",
                        "JIU/REP/2017/6",
                        "JIU/REP/2020/5",
                        "recognizing",
                        "(recalling d))",
                        "noting with concern",
                        "further recalling",
                        "further recognizing",
                        "resolves to instruct the Director of the Telecommunication Standardization Bureau",
                        "instructs the Telecommunication Standardization Advisory Group",
                        "invites Member States and Sector Members");
        assertThat(String.join(
                        "\n", document("strategy", "draft-resolution-wtsa-zh").paragraphs()))
                .containsSubsequence("第[ATU-SP]号新决议草案", "忆及", "认识到", "忆及d)", "做出决议，责成电信标准化局主任");
    }

    /** Paper 004: what the proposal asks a strategic plan to hold. */
    @Test
    void aStrategicFrameworkHoldsWhatTheProposalAsksFor() throws IOException {
        WordText english = document("strategy", "strategic-framework-tsag-en");

        assertThat(String.join("\n", english.paragraphs()))
                .containsSubsequence(
                        "\tSituation analysis",
                        "\tResults framework",
                        "\tCoverage",
                        "\tRisks",
                        "\tEnablers",
                        "\tRegional targets");
        assertThat(tableWith(english, "Strategic risks").cells().getFirst())
                .containsExactly("Risk", "Rating and appetite", "Controls", "Mitigation");
        assertThat(String.join("\n", english.paragraphs()))
                .contains("Covered by nobody: T.3-a", "Serving no goal and no other result: T.3")
                .contains("Claimed by more than one body: T.1-a", "No mitigation yet.");
    }

    @Test
    void bothLanguagesPrintTheSameNumbers() throws IOException {
        for (String name : List.of("strategic-framework-tsag-", "draft-resolution-wtsa-")) {
            assertThat(numbers(document("strategy", name + "zh")))
                    .as(name)
                    .hasSameSizeAs(numbers(document("strategy", name + "en")));
        }
    }

    private static List<String> numbers(WordText text) {
        return text.tables().stream()
                .flatMap(table -> table.cells().stream().skip(1).flatMap(List::stream))
                .filter(cell -> NUMBER.matcher(cell).matches())
                .flatMap(cell -> NUMBER.matcher(cell).results().map(MatchResult::group))
                .toList();
    }

    private static WordText.Rows tableWith(WordText text, String caption) {
        return text.tables().stream()
                .filter(table -> table.caption().contains(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No table " + caption));
    }

    private WordText consultation(String language) throws IOException {
        return WordText.of(Files.readAllBytes(
                set.resolve("itu-2024-2027-consultation/consultation-synthesis-cwg-" + language + ".docx")));
    }

    private WordText document(String workbook, String name) throws IOException {
        return WordText.of(Files.readAllBytes(set.resolve("t-2024-2027-" + workbook + "/" + name + ".docx")));
    }

    private static String number(String document) {
        return rows("consultation", "Documents").stream()
                .filter(row -> row.get("code").equals(document))
                .map(row -> row.get("number"))
                .findFirst()
                .orElseThrow();
    }

    private static List<CSVRecord> of(String workbook, String sheet, CSVRecord topic) {
        return rows(workbook, sheet).stream()
                .filter(row -> row.get("topic").equals(topic.get("code")))
                .toList();
    }

    private static List<CSVRecord> rows(String workbook, String sheet) {
        String path = "/" + workbook + "-2024-2027/sheets/" + sheet + ".csv";
        try (InputStream in = SeedStructureTest.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new AssertionError("No " + path);
            }
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
