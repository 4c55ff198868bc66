package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.publication.Manifest;
import org.oplan.publication.Sha256;
import org.oplan.store.OnEveryDatabase;
import org.oplan.store.TestDatabase;

@OnEveryDatabase
class BuildTest {
    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void createInput() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        output = folder.resolve("new/output");
        drop("gs.plan", "plan GS");
    }

    @Test
    void everyPaperAppearsInEveryLanguageAndFormatInAFreshOutputFolder() throws IOException {
        TextOplan oplan = build(0);

        assertThat(files(output.resolve("current")).keySet())
                .containsExactly(
                        "findings.csv",
                        "gs-2020-2023/figures.csv",
                        "gs-2020-2023/operational-plan-council-en.docx",
                        "gs-2020-2023/operational-plan-council-en.pdf",
                        "gs-2020-2023/operational-plan-council-zh.docx",
                        "gs-2020-2023/operational-plan-council-zh.pdf",
                        "gs-2020-2023/operational-plan-tdag-en.docx",
                        "gs-2020-2023/operational-plan-tdag-en.pdf",
                        "gs-2020-2023/operational-plan-tdag-zh.docx",
                        "gs-2020-2023/operational-plan-tdag-zh.pdf",
                        "manifest.json");
        Manifest manifest = manifest();
        assertThat(manifest.verify(output.resolve("current"))).isEmpty();
        assertThat(manifest.inputs()).containsExactly(new Manifest.Entry("gs.plan", Sha256.of("plan GS"), 7));
        assertThat(manifest.documents())
                .extracting(Manifest.DocumentEntry::symbol)
                .contains("C19/31-E", "C19/31-C");
        assertThat(oplan.out()).contains("gs-2020-2023/operational-plan-tdag-zh.pdf", "documents   4 ");
        assertThat(output.resolve(".oplan/staging")).doesNotExist();
    }

    @Test
    void unchangedInputIsLeftAloneAndADamagedSetIsBuiltAgain() throws IOException {
        build(0);
        Path first = output.resolve("current").toRealPath();

        assertThat(build(0).out()).contains("Nothing has changed").doesNotContain("intake");
        assertThat(output.resolve("current").toRealPath()).isEqualTo(first);

        SortedMap<String, String> intact = files(first);
        Files.writeString(first.resolve("gs-2020-2023/operational-plan-council-en.pdf"), "scribbled over");
        assertThat(build(0).out()).contains("Published 8 documents");
        assertThat(files(output.resolve("current"))).isEqualTo(intact);
    }

    @Test
    void aSetThatIsShownButNotWrittenDownIsWrittenDownByTheNextBuild() throws Exception {
        build(0);
        SortedMap<String, String> before = files(output.resolve("sets"));
        try (Connection database = TestDatabase.connect(output);
                Statement crash = database.createStatement()) {
            crash.executeUpdate("delete from oplan_run_figures");
            crash.executeUpdate("update oplan_run set outcome = 'RUNNING', ended = null");
        }

        assertThat(build(0).out()).contains("Published 8 documents");

        assertThat(files(output.resolve("sets"))).isEqualTo(before);
        try (Connection database = TestDatabase.connect(output);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select count(*), count(distinct job_instance_id),"
                        + " (select count(*) from oplan_run_figures) from oplan_run, batch_job_execution"
                        + " where outcome = 'PUBLISHED'")) {
            rows.next();
            assertThat(List.of(rows.getInt(1), rows.getInt(2), rows.getInt(3))).containsExactly(1, 1, 1);
        }
        assertThat(build(0).out()).contains("Nothing was done");
    }

    @Test
    void aJobThatWasKilledBeforeItsFirstExecutionIsStarted() throws Exception {
        build(0);
        Files.delete(output.resolve("current"));
        try (Connection database = TestDatabase.connect(output);
                Statement crash = database.createStatement()) {
            for (String table : List.of(
                    "step_execution_context",
                    "step_execution",
                    "job_execution_context",
                    "job_execution_params",
                    "job_execution")) {
                crash.executeUpdate("delete from batch_" + table);
            }
        }

        assertThat(build(0).out()).contains("Published 8 documents");
    }

    @Test
    void changedInputGivesANewSetAndTheThreeLastSetsAreKept() throws IOException {
        for (int version = 0; version < 4; version++) {
            drop("gs.plan", "plan GS\n" + version);
            build(0);
        }

        try (Stream<Path> sets = Files.list(output.resolve("sets"))) {
            assertThat(sets).hasSize(3).contains(output.resolve("current").toRealPath());
        }
    }

    @Test
    void anErrorInAWorkbookBlocksItsDocumentsAndNoOthers() throws IOException {
        drop("rb.plan", "plan RB\nerror");
        drop("broken.csv", "nothing");
        drop("td.plan", "plan TD\nunprintable en");

        TextOplan oplan = build(1);

        Manifest manifest = manifest();
        assertThat(manifest.blocked())
                .extracting(Manifest.Blocked::path)
                .containsExactly(
                        "rb-2020-2023/operational-plan-council-en",
                        "rb-2020-2023/operational-plan-council-zh",
                        "rb-2020-2023/operational-plan-tdag-en",
                        "rb-2020-2023/operational-plan-tdag-zh",
                        "td-2020-2023/operational-plan-council-en",
                        "td-2020-2023/operational-plan-tdag-en");
        assertThat(manifest.blocked().getFirst().findings()).containsExactly("missing-glyph");
        assertThat(manifest.documents()).hasSize(12);
        assertThat(manifest.findings().errors()).isEqualTo(3);
        assertThat(oplan.out()).contains("Error: rb.plan", "Error: broken.csv", "Remedy:", "Blocked: td-2020-2023");
        assertThat(output.resolve("current/rb-2020-2023")).doesNotExist();

        assertThat(build(1).out()).contains("Nothing has changed", "Blocked: td-2020-2023");
    }

    @Test
    void aWarningBlocksNothingAndIsRecorded() throws IOException {
        drop("gs.plan", "plan GS\nwarning");

        assertThat(build(0).out()).contains("Warning: gs.plan");
        assertThat(output.resolve("current/findings.csv")).content().contains("Warning,missing-glyph,gs.plan");
    }

    @Test
    void theSamePlanInTwoWorkbooksBlocksBoth() throws IOException {
        drop("again.plan", "plan GS\n\n");

        assertThat(build(1).out()).contains("Error: again.plan", "Error: gs.plan");
        assertThat(manifest().documents()).isEmpty();
    }

    @Test
    void anotherPlaceTimeZoneAndLocaleGiveTheSameBytes() throws IOException {
        build(0);
        SortedMap<String, String> expected = files(output.resolve("current"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            output = folder.resolve("out put/输出");
            build(0);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(files(output.resolve("current"))).isEqualTo(expected);
    }

    private TextOplan build(int expectedCode) {
        TextOplan oplan = new TextOplan();
        int code = oplan.run("build", "--input", input.toString(), "--output", output.toString());
        assertThat(code).as(oplan.out() + oplan.err()).isEqualTo(expectedCode);
        return oplan;
    }

    private void drop(String name, String text) throws IOException {
        Files.writeString(input.resolve(name), text);
    }

    private Manifest manifest() throws IOException {
        return Manifest.read(output.resolve("current")).orElseThrow();
    }

    static SortedMap<String, String> files(Path set) throws IOException {
        Path real = set.toRealPath();
        List<Path> files;
        try (Stream<Path> paths = Files.walk(real)) {
            files = paths.filter(Files::isRegularFile).toList();
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : files) {
            hashes.put(real.relativize(file).toString(), Sha256.of(file));
        }
        return hashes;
    }
}
