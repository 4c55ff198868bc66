package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    private RunReport report = new Tally();

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

    /** A file where a folder has to be keeps the second build from ending, when everything is made. */
    @Test
    void aReportThatWasMadeBeforeSomethingWasPublishedIsMadeAnew() throws IOException {
        report = new Tally(true);
        String settings = Files.writeString(folder.resolve("oplan.yaml"), "publication:\n  approval: required")
                .toString();
        drop("td.plan", "nothing that can be read");
        build(1, "--config", settings, "--by", "Jean Dupont");
        Files.move(output.resolve("returned"), output.resolve("aside"));
        Files.writeString(output.resolve("returned"), "");
        drop("gs.plan", "plan GS\ntext council two");
        build(3, "--config", settings, "--by", "Jean Dupont");

        drop("gs.plan", "plan GS");
        run(0, "approve", "operational-plan-council-en", "--config", settings, "--by", "Amina Diallo");
        run(0, "publish", "operational-plan-council-en", "--config", settings, "--by", "Amina Diallo");
        Files.delete(output.resolve("returned"));
        drop("gs.plan", "plan GS\ntext council two");
        build(1, "--config", settings, "--by", "Jean Dupont");

        assertThat(report("en")).contains("changed [gs-2020-2023/operational-plan-council-en]");
    }

    private String build(int code, String... more) {
        return run(code, Stream.concat(Stream.of("build"), Stream.of(more)).toArray(String[]::new));
    }

    private String run(int code, String... arguments) {
        TextOplan oplan = new TextOplan(report);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--input", folder.resolve("input").toString(), "--output", output.toString()));
        assertThat(oplan.run(all.toArray(String[]::new)))
                .as(oplan.out() + oplan.err())
                .isEqualTo(code);
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
