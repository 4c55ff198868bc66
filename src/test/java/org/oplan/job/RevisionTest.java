package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.publication.Manifest;
import org.oplan.publication.OutputFolder;
import org.oplan.store.OnEveryDatabase;

/** What a build says of the papers that were published before. */
@OnEveryDatabase
class RevisionTest {
    private static final String COUNCIL = "gs-2020-2023/operational-plan-council-en";
    private static final String CHANGES = COUNCIL + "-changes.docx";

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void createFolders() throws IOException {
        output = folder.resolve("output");
        Files.createDirectories(folder.resolve("input"));
    }

    @Test
    void aChangedPaperIsComparedWithTheOneBeforeAndNoOther() throws IOException {
        drop("text council first", "text tdag same");
        build(0);
        assertThat(current(CHANGES)).doesNotExist();

        drop("text council second", "text tdag same");
        build(0);
        assertThat(current(CHANGES)).content().containsSubsequence("first", "|", "second");
        assertThat(current("gs-2020-2023/operational-plan-tdag-en-changes.docx"))
                .doesNotExist();
        SortedMap<String, String> once = BuildTest.files(current(""));

        assertThat(build(0)).contains("Nothing was done");
        build(0, "--force");
        assertThat(BuildTest.files(current(""))).as("made once more").isEqualTo(once);
        assertThat(Manifest.read(current("")).orElseThrow().verify(current(""))).isEmpty();
    }

    @Test
    void aPaperThatAnErrorKeptOutIsComparedWithTheLastOneThatWasPublished() throws IOException {
        drop("text council first");
        build(0);
        drop("text council second", "error");
        build(1);
        assertThat(current(CHANGES)).doesNotExist();

        drop("text council third");
        build(0);

        assertThat(current(CHANGES)).content().containsSubsequence("first", "|", "third");
    }

    @Test
    void aPaperWhoseEarlierVersionCannotBeReadIsPublishedWithoutChanges() throws IOException {
        drop("text council first");
        build(0);
        try (Stream<Path> papers =
                Files.list(new OutputFolder(output).workspace().resolve("papers"))) {
            for (Path paper : papers.toList()) {
                Files.writeString(paper, "scribbled over");
            }
        }
        drop("text council second");
        build(0);

        assertThat(current(COUNCIL + ".docx")).isNotEmptyFile();
        assertThat(current(CHANGES)).doesNotExist();
    }

    @Test
    void aDraftIsComparedWithTheIssueThatIsInForce() throws IOException {
        Files.writeString(folder.resolve("oplan.yaml"), "publication:\n  approval: required\n");
        drop("text council first");
        build(0);
        drop("text council second");
        build(0);
        assertThat(current(CHANGES)).as("nothing has been published").doesNotExist();
        publish("--symbol", "C19/31");

        drop("text council third");
        build(0);
        assertThat(current(CHANGES)).content().containsSubsequence("second", "|", "third", "DRAFT");
        publish("--symbol", "C19/31", "--revision", "Rev.1");

        build(0);
        assertThat(current(CHANGES)).as("what is in force is what was built").doesNotExist();
        drop("text council fourth");
        build(0);
        assertThat(current(CHANGES)).content().containsSubsequence("third", "|", "fourth");
    }

    @Test
    void aBuildThatIsKilledGoesOnAndShowsTheSameChanges() throws Exception {
        drop("text council first");
        build(0);
        drop("text council second", "slow 1500");
        Process killed = OplanProcess.build(folder.resolve("input"), output);
        await().atMost(Duration.ofSeconds(60)).until(() -> isStaged(CHANGES));
        killed.destroyForcibly().waitFor();
        build(0);
        SortedMap<String, String> resumed = BuildTest.files(current(""));

        build(0, "--force");

        assertThat(current(CHANGES)).content().containsSubsequence("first", "|", "second");
        assertThat(BuildTest.files(current(""))).as("made undisturbed").isEqualTo(resumed);
    }

    private boolean isStaged(String path) throws IOException {
        Path staging = output.resolve(".oplan/staging");
        if (!Files.isDirectory(staging)) {
            return false;
        }
        try (Stream<Path> sets = Files.list(staging)) {
            return sets.anyMatch(set -> Files.exists(set.resolve("documents").resolve(path)));
        }
    }

    private Path current(String path) {
        return output.resolve("current").resolve(path);
    }

    private void publish(String... more) {
        run(0, "approve", COUNCIL, "--by", "Amina Diallo");
        run(
                0,
                Stream.concat(Stream.of("publish", COUNCIL, "--by", "Li Wei"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private String build(int code, String... more) {
        return run(
                code,
                Stream.concat(Stream.of("build", "--by", "Jean Dupont"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private String run(int code, String... arguments) {
        TextOplan oplan = new TextOplan();
        List<String> all = new ArrayList<>(List.of(arguments));
        boolean builds = arguments[0].equals("build") || arguments[0].equals("publish");
        if (builds) {
            all.addAll(List.of("--input", folder.resolve("input").toString()));
        }
        all.addAll(List.of("--output", output.toString()));
        if (Files.exists(folder.resolve("oplan.yaml"))) {
            all.addAll(List.of("--config", folder.resolve("oplan.yaml").toString()));
        }
        assertThat(oplan.run(all.toArray(String[]::new)))
                .as(oplan.out() + oplan.err())
                .isEqualTo(code);
        return oplan.out();
    }

    private void drop(String... lines) throws IOException {
        Files.writeString(folder.resolve("input/gs.plan"), "plan GS\n" + String.join("\n", lines));
    }
}
