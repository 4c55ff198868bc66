package org.oplan.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oplan.document.Document;
import org.oplan.document.Table;
import org.oplan.document.TreeText;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.figure.RunFigures;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.RunRecord;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Plan;
import org.oplan.plan.SecretariatPlan;

/** Holds the integrity report to what finance and the secretariat ask of it. */
class IntegrityReportTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final SourceRef PLAN = SourceRef.ofFile("gs/plan.xlsx", HASH);
    private static final Finding BLANK =
            Finding.error("blank-cell", PLAN.atSheet("Outputs").atCell(14, 4), "column", "code");
    private static final Finding REPAIR =
            Finding.note("heading-repaired", PLAN.atSheet("Pools").atCell(1, 2), "found", "Jahr", "column", "year");
    private static final Finding WAIVED = Finding.note(
            "waived",
            PLAN.atSheet("Controls").atCell(3, 4),
            "rule",
            "total-differs",
            "severity",
            "error",
            "name",
            "A. Auditor",
            "reason",
            "Printed so in the paper of 2019");

    @Test
    void sortsWhatWasFoundByWhatIsToBeDoneAboutIt() {
        Document report = composed("en", List.of(), run(BLANK, REPAIR, WAIVED));

        assertThat(TreeText.tables(report))
                .extracting(Table::id)
                .containsExactly(
                        "table-run",
                        "table-files",
                        "table-blocked",
                        "table-complaints-1",
                        "table-waived",
                        "table-remarks-1");
        assertThat(text(report, "table-files"))
                .contains("gs/plan.xlsx", "0123456789ab")
                .doesNotContain(HASH);
        assertThat(text(report, "table-complaints-1")).contains("Outputs!D14", "Error", "Remedy");
        assertThat(text(report, "table-waived"))
                .contains("Controls!D3", "A. Auditor", "Printed so in the paper of 2019");
        assertThat(text(report, "table-remarks-1")).contains("Pools!B1").doesNotContain("A. Auditor");
        assertThat(text(report, "table-blocked")).contains("gs-2020-2023/operational-plan-council-en");
    }

    @Test
    void ofFaultlessFilesItSaysSo() {
        Document report = composed("en", List.of(), run());

        assertThat(TreeText.tables(report)).extracting(Table::id).containsExactly("table-run", "table-files");
        assertThat(report.toString()).contains("There is no error and no warning.", "No finding has been waived.");
    }

    @Test
    void takesItsMastheadFromThePapersOfTheRun() {
        Plan plan = SecretariatPlan.builder().build();
        Document report = composed("en", List.of(plan), run());

        assertThat(report.masthead().organization()).isEqualTo("ITU");
        assertThat(report.properties().date())
                .isEqualTo(plan.papers().getFirst().date());
    }

    @Test
    void listsSoManyFindingsAndCountsTheRest() {
        Finding[] many = IntStream.rangeClosed(1, RunFigures.LISTED + 3)
                .mapToObj(line -> Finding.error("bad-month", PLAN.atLine(line), "value", "13"))
                .toArray(Finding[]::new);
        Table table = table(composed("en", List.of(), run(many)), "table-complaints-1");

        assertThat(table.body()).hasSize(RunFigures.LISTED);
        assertThat(table.notes().toString()).contains("Not listed here", "3", "findings.csv");
    }

    @Test
    void writesWhatNoDocumentCanShowAsItsNumber() {
        SourceRef odd = SourceRef.ofFile("a\u0001b\uD83D\uDE00<&>\u202E.xlsx", HASH);
        Document report = composed("en", List.of(), run(Finding.error("file-empty", odd)));

        assertThat(text(report, "table-files")).contains("a[U+0001]b[U+1F600]<&>[U+202E].xlsx");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void printsTheSameNumbersInEveryLanguage(String language) {
        RunRecord run = run(BLANK, REPAIR, WAIVED);

        assertThat(TreeText.values(composed(language, List.of(), run)))
                .isNotEmpty()
                .isEqualTo(TreeText.values(composed("en", List.of(), run)));
    }

    static List<String> languages() {
        return Terms.languages(TemplateFolder.bundled());
    }

    private static RunRecord run(Finding... findings) {
        return new RunRecord(
                new TreeMap<>(Map.of("gs/plan.xlsx", HASH)),
                List.of(findings),
                new TreeSet<>(List.of("rb-2020-2023/operational-plan-council-en")),
                findings.length == 0
                        ? new TreeMap<>()
                        : new TreeMap<>(Map.of("gs-2020-2023/operational-plan-council-en", List.of(findings[0]))));
    }

    private static Document composed(String language, List<Plan> plans, RunRecord run) {
        Edition edition = Edition.of(TemplateFolder.bundled(), language);
        Checked<Document> report = new Composer(
                        TemplateFolder.bundled(), Pictures.NONE, character -> Character.charCount(character) == 1)
                .compose("integrity-report", run, plans, RunFigures.of(run), edition);
        assertThat(report.findings()).isEmpty();
        return report.value().orElseThrow();
    }

    private static Table table(Document report, String id) {
        return TreeText.tables(report).stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Document report, String id) {
        return table(report, id).toString();
    }
}
