package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.document.Document;
import org.oplan.document.Inline;
import org.oplan.document.Masthead;
import org.oplan.document.Paragraph;
import org.oplan.edition.Edition;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.publication.Manifest;

/** Documents about the run as a whole. */
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

    /** A report that writes its facts down. */
    private record Tally() implements RunReport {

        @Override
        public String kind() {
            return "tally";
        }

        @Override
        public FigureBook figures(RunFacts facts, String language) {
            return new FigureBook(List.of());
        }

        @Override
        public Checked<Document> compose(RunFacts facts, FigureBook figures, Edition edition) {
            String text = "findings "
                    + facts.findings().stream().map(Finding::code).distinct().toList() + " blocked "
                    + facts.blocked().keySet() + " made " + facts.made().size();
            return Checked.of(
                    new Document(
                            new Document.Properties(
                                    "", "tally", "ITU", edition.locale(), "tally", LocalDate.of(2019, 2, 8)),
                            new Masthead("ITU", "Council", "", List.of(), List.of(), "", "Tally"),
                            "Tally",
                            List.of(Paragraph.of(List.of(new Inline.Text(text))))),
                    List.of());
        }
    }
}
