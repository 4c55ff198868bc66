package org.oplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.job.TextOplan;

class VerifyCommandTest {
    private final TextOplan oplan = new TextOplan();

    @TempDir
    private Path folder;

    private Path set = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("gs.plan"), "plan GS");
        Path output = folder.resolve("output");
        assertThat(new TextOplan().run("--input", input.toString(), "--output", output.toString()))
                .isZero();
        set = output.resolve("current");
    }

    @Test
    void anIntactSetIsCalledSoInBothLanguages() {
        assertThat(oplan.run("verify", set.toString())).isZero();
        assertThat(oplan.run("verify", set.toString(), "--language", "zh")).isZero();

        assertThat(oplan.out()).contains("The 10 files in " + set, "全部 10 个文件");
    }

    @Test
    void whatIsMissingChangedOrNotListedIsNamed() throws IOException {
        Files.delete(set.resolve("findings.csv"));
        Files.writeString(set.resolve("gs-2020-2023/figures.csv"), "scribbled over");
        Files.writeString(set.resolve("strange.txt"), "");
        Files.createSymbolicLink(set.resolve("link.txt"), Path.of("strange.txt"));

        assertThat(oplan.run("verify", set.toString())).isEqualTo(1);

        assertThat(oplan.out())
                .contains("Missing:    findings.csv", "Changed:    gs-2020-2023/figures.csv")
                .contains("Not listed: strange.txt", "Not listed: link.txt", "4 differences in a set of 10 files");
    }

    @Test
    void aManifestThatListsFilesElsewhereIsNotBelieved() throws IOException {
        Files.copy(set.resolve("findings.csv"), folder.resolve("output/sets/findings.csv"));
        Path manifest = set.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"findings.csv\"", "\"../findings.csv\""));

        assertThat(oplan.run("verify", set.toString())).isEqualTo(1);
        assertThat(oplan.out()).contains("Missing:    ../findings.csv", "Not listed: findings.csv");
    }

    @Test
    void aFolderWithoutAManifestCannotBeVerified() throws IOException {
        assertThat(oplan.run("verify", folder.resolve("input").toString())).isEqualTo(3);
        assertThat(oplan.run("verify", folder.resolve("nowhere").toString())).isEqualTo(3);
        Files.writeString(set.resolve("manifest.json"), "{}");
        assertThat(oplan.run("verify", set.toString())).isEqualTo(3);
        assertThat(oplan.run("verify")).isEqualTo(2);

        assertThat(oplan.err())
                .contains("no manifest.json", "There is no folder")
                .doesNotContain("Exception");
    }
}
