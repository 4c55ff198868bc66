package org.oplan.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Paper 001: where the parts of the published report of a management retreat stand in ours. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewStructureTest {
    private static final String PAPER = "bdt-2018-2021-management-review/management-review-tdag-";

    private Path set = Path.of("");
    private Command command = Command.run();

    @BeforeAll
    void build(@TempDir Path output) {
        command = Command.run("build", "--input", "input/review", "--output", output.toString());
        set = output.resolve("current");
    }

    @Test
    void itIsMadeWithoutAFinding() {
        assertThat(command.exitCode()).as(command.text()).isZero();
        assertThat(command.text()).contains("errors: 0, warnings: 1, notes: 0", "too late to be translated");
    }

    /** Box of summary, action and references; seven numbered sections; the annex by theme; contact. */
    @Test
    void sectionsFollowThePaper() throws IOException {
        assertThat(text("en"))
                .containsSubsequence(
                        "Summary",
                        "Action required",
                        "TDAG is invited to note this document.",
                        "References",
                        "\tIntroduction",
                        "1.1\t",
                        "\tStructure and format",
                        "\tOverview and situation analysis",
                        "\tOperational plan, strategic goals and Buenos Aires Action Plan",
                        "\tMeetings with elected officials",
                        "\tA strategy with impact",
                        "\tConclusion",
                        "\tFollow-up actions",
                        "\tRegional initiatives and projects",
                        "\tPictures from implementation",
                        "Contact",
                        "Annex 1: Conclusions by theme",
                        "\tGlobal overview and regional perspectives",
                        "\tFields to concentrate on in the next five to ten years",
                        "\tStronger project management",
                        "\tCarrying out the Buenos Aires Action Plan through the operational planning system",
                        "Roles of headquarters and regions",
                        "Working together inside ITU",
                        "How regional initiatives are carried out",
                        "\tResource mobilization",
                        "\tCross-cutting issues",
                        "Core values",
                        "Thought leadership and empowerment");
        assertThat(text("zh")).containsSubsequence("概要", "需采取的行动", "\t引言", "\t结论", "附件1");
    }

    /** The four objectives stand as a list below the paragraph that introduces them. */
    @Test
    void theFourObjectivesAreAList() throws IOException {
        assertThat(text("en"))
                .containsSubsequence(
                        "the four objectives of WTDC-17:",
                        "Objective 1, Coordination",
                        "Objective 2, Modern and secure infrastructure",
                        "Objective 3, Enabling environment",
                        "Objective 4, Inclusive digital society");
    }

    /** Strengths, weaknesses, opportunities and threats, which the sessions began with. */
    @Test
    void aThemeShowsItsSituation() throws IOException {
        WordText.Rows table = review("en").table("TableA1-1");

        assertThat(table.caption()).contains("Situation analysis: Global overview and regional perspectives");
        assertThat(table.cells().getFirst()).containsExactly("Inside", "Outside");
        assertThat(table.cells().toString()).contains("Strengths", "Weaknesses", "Opportunities", "Threats");
    }

    @Test
    void actionsShowOwnerDueDateAndWhatIsOverdue() throws IOException {
        WordText.Rows table = review("en").table("Table1");

        assertThat(table.cells().getFirst()).containsExactly("Action", "Responsible", "Due", "Status");
        assertThat(table.cells().toString()).contains("overdue", "Days: 18", "Days: 19", "no owner", "no date", "done");
        assertThat(text("en")).contains("Actions agreed: 6. Done: 1. Overdue on 19 March 2018: 2.");
        assertThat(Command.run("explain", "--input", "input/review", "actions/AC.2/days-overdue")
                        .text())
                .contains("18", "2018-03-01", "2018-03-19", "Reviews!");
    }

    @Test
    void initiativesShowTheirMoneyWithTotals() throws IOException {
        WordText.Rows table = review("en").table("Table2");

        assertThat(table.cells().getFirst())
                .containsExactly("Initiative or project", "Partners", "Status", "Sought", "Raised", "Delivered");
        assertThat(table.cells().getLast()).containsExactly("Total", "10,810,000", "6,500,000", "3,590,000");
    }

    @Test
    void picturesStandInBothFormatsWithTheirTexts() throws IOException {
        assertThat(text("en")).contains("Internet access for a rural school (illustration)", "Oplan sample", "Video");
        try (ZipFile word = new ZipFile(set.resolve(PAPER + "en.docx").toFile())) {
            assertThat(word.stream().filter(part -> part.getName().endsWith(".png")))
                    .hasSize(2);
        }
        assertThat(review("en").paragraphs().stream().filter(line -> line.startsWith("Figure")))
                .hasSize(3);
    }

    private String text(String language) throws IOException {
        return String.join("\n", review(language).paragraphs());
    }

    private WordText review(String language) throws IOException {
        return WordText.of(Files.readAllBytes(set.resolve(PAPER + language + ".docx")));
    }

    @Test
    void bothLanguagesHaveTheSameTables() throws IOException {
        List<Integer> english = review("en").tables().stream()
                .map(table -> table.cells().size())
                .toList();

        assertThat(review("zh").tables().stream().map(table -> table.cells().size()))
                .containsExactlyElementsOf(english);
    }
}
