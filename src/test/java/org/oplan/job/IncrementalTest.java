package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.publication.Manifest;
import org.oplan.store.OnEveryDatabase;

/** Only documents that a change touches are made anew. */
@OnEveryDatabase
class IncrementalTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void publish() throws IOException {
        drop("1", "words");
        assertThat(build()).contains("Made for the first time: 4");
    }

    @Test
    void aChangedDriverRebuildsExactlyTheDocumentsThatPrintAFigureFromIt() throws IOException {
        drop("2", "words");

        assertThat(build())
                .contains("since figures that they print have changed: 2", "nothing they depend on has changed: 2");
        assertThat(folder.resolve("output/current/gs-2020-2023/operational-plan-council-en.pdf"))
                .isNotEmptyFile();
        assertThat(build()).contains("Nothing was done");
    }

    @Test
    void aChangedTextRebuildsItsPaper() throws IOException {
        drop("1", "other words");

        assertThat(build()).contains("their texts or templates have changed: 2", "depend on has changed: 2");
    }

    @Test
    void whatIsTakenOverHasTheBytesOfAFreshBuild() throws IOException {
        drop("2", "words");
        build();
        Path fresh = folder.resolve("fresh");

        new TextOplan().run("--input", folder.resolve("input").toString(), "--output", fresh.toString());

        assertThat(documents(folder.resolve("output/current"))).isEqualTo(documents(fresh.resolve("current")));
    }

    /** What a set says of a revision depends on what was published before, of which a fresh folder has nothing. */
    private static SortedMap<String, String> documents(Path set) throws IOException {
        SortedMap<String, String> files = BuildTest.files(set);
        files.keySet().removeIf(path -> path.endsWith("-changes.docx") || path.equals(Manifest.FILE));
        return files;
    }

    @Test
    void aDamagedDocumentIsMadeAnewAndNoOther() throws IOException {
        Files.writeString(folder.resolve("output/current/gs-2020-2023/operational-plan-tdag-zh.pdf"), "scribbled over");

        assertThat(build()).contains("missing or damaged: 1", "depend on has changed: 3");
    }

    @Test
    void everythingIsMadeAnewOnRequest() {
        assertThat(build("--force")).contains("Made anew on request: 4").doesNotContain("Taken over");
    }

    private void drop(String driver, String words) throws IOException {
        String plan = String.join(
                "\n",
                "plan GS",
                "figure key/R.1 " + driver,
                "figure annex2/R.1 10 key/R.1",
                "prints council annex2/R.1",
                "prints tdag total/2020",
                "text tdag " + words);
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("input/gs.plan"), plan);
    }

    private String build(String... more) {
        TextOplan oplan = new TextOplan();
        String[] all = new String[more.length + 5];
        System.arraycopy(more, 0, all, 5, more.length);
        all[0] = "build";
        all[1] = "--input";
        all[2] = folder.resolve("input").toString();
        all[3] = "--output";
        all[4] = folder.resolve("output").toString();
        assertThat(oplan.run(all)).as(oplan.err()).isZero();
        return oplan.out();
    }
}
