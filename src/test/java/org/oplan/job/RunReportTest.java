package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.publication.Manifest;
import org.oplan.store.OnEveryDatabase;

/** Documents about the run as a whole. */
@OnEveryDatabase
class RunReportTest {
    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void createInput() throws IOException {
        output = folder.resolve("output");
        drop("gs.plan", "plan GS");
    }

    @Test
    void aReportStandsAtTheRootOfTheSetInEveryLanguageOfTheRun() throws IOException {
        build(0);

        assertThat(output.resolve("current/tally-en.pdf")).isRegularFile();
        assertThat(output.resolve("current/tally-zh.docx")).isRegularFile();
        Manifest manifest = manifest();
        assertThat(manifest.verify(output.resolve("current"))).isEmpty();
        assertThat(manifest.documents())
                .filteredOn(document -> document.path().startsWith("tally"))
                .hasSize(4)
                .allSatisfy(document -> assertThat(document.symbol()).isEmpty());
    }

    @Test
    void aReportKnowsWhatWasFoundWhileThePapersWereComposed() throws IOException {
        drop("td.plan", "plan TD\nunprintable en");
        build(1);

        assertThat(report("en"))
                .contains(
                        "findings [missing-glyph]",
                        "blocked [td-2020-2023/operational-plan-council-en, td-2020-2023/operational-plan-tdag-en]",
                        "made 6");
    }

    @Test
    void aRunWithoutAPlanIsReportedInTheLanguageOfTheHouse() throws IOException {
        Files.delete(folder.resolve("input/gs.plan"));
        drop("broken.csv", "nothing");
        build(1, "--language", "zh");

        assertThat(report("zh")).contains("findings [missing-glyph]", "made 0");
        assertThat(output.resolve("current/tally-en.pdf")).doesNotExist();
        assertThat(output.resolve("current/findings.csv")).content().contains("错误");
    }

    @Test
    void aReportThatWouldSayTheSameIsTakenOver() throws IOException {
        build(0);
        drop("gs.plan", "plan GS\ntext council other words");

        assertThat(build(0)).contains("texts or templates have changed: 2", "depend on has changed: 4");
    }

    private String build(int code, String... more) {
        TextOplan oplan = new TextOplan(new Tally());
        String[] all = new String[more.length + 5];
        System.arraycopy(
                new String[] {"build", "--input", folder.resolve("input").toString(), "--output", output.toString()},
                0,
                all,
                0,
                5);
        System.arraycopy(more, 0, all, 5, more.length);
        assertThat(oplan.run(all)).as(oplan.out() + oplan.err()).isEqualTo(code);
        return oplan.out();
    }

    private String report(String language) throws IOException {
        return Files.readString(output.resolve("current/tally-" + language + ".pdf"));
    }

    private Manifest manifest() throws IOException {
        return Manifest.read(output.resolve("current")).orElseThrow();
    }

    private void drop(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("input").resolve(name), text);
    }
}
