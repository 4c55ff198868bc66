package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.store.OnEveryDatabase;
import org.oplan.store.Ownership;
import org.oplan.store.TestDatabase;

/** Builds in processes of their own, some of which are killed. */
@OnEveryDatabase
class CrashTest {
    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void createSlowInput() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        output = folder.resolve("output");
        Files.writeString(input.resolve("gs.plan"), "plan GS\nslow 1500");
    }

    @Test
    void aBuildThatIsKilledTwiceGoesOnAndRepeatsNothingThatWasFinished() throws Exception {
        assertThat(start(folder.resolve("undisturbed")).waitFor()).isZero();

        killOncePartitionsAreDone(1);
        assertThat(output.resolve("current")).doesNotExist();
        assertThat(output.resolve("sets")).isEmptyDirectory();
        SortedMap<String, Integer> finishedBefore = completedDocuments();
        assertThat(finishedBefore).isNotEmpty().hasSizeLessThan(4);
        killOncePartitionsAreDone(0);

        Process last = start(output);
        String said = OplanProcess.text(last.getInputStream());
        assertThat(last.waitFor()).isZero();

        assertThat(said).contains("resume");
        assertThat(BuildTest.files(output.resolve("current")))
                .isEqualTo(BuildTest.files(folder.resolve("undisturbed/current")));
        assertThat(completedDocuments())
                .hasSize(4)
                .allSatisfy((step, times) -> assertThat(times).as(step).isEqualTo(1));
        assertThat(partialFiles()).isEmpty();
    }

    @Test
    void aSecondBuildInTheSameOutputFolderIsTurnedAwayWithASentence() throws Exception {
        Files.createDirectories(output);
        try (Ownership ours = TestDatabase.of(output).take()) {
            Process second = start(output);
            String complaint = OplanProcess.text(second.getErrorStream());

            assertThat(second.waitFor()).isEqualTo(3);
            assertThat(complaint)
                    .contains("Another build is running in " + output)
                    .doesNotContain("Exception");
            ours.require();
        }
        assertThat(output.resolve("current")).doesNotExist();
    }

    /** Kills a build while a document is being made; one that is made after others starts when those are recorded. */
    private void killOncePartitionsAreDone(int more) throws IOException, InterruptedException {
        Process process = start(output);
        int before = staged().size();
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(50))
                .until(() ->
                        staged().size() >= before + 4 * more && !partialFiles().isEmpty());
        Thread.sleep(300);
        process.destroyForcibly().waitFor();
    }

    private List<Path> staged() throws IOException {
        return find(".docx", ".pdf");
    }

    private List<Path> partialFiles() throws IOException {
        return find(".partial");
    }

    private List<Path> find(String... suffixes) throws IOException {
        if (!Files.isDirectory(output.resolve(".oplan/staging"))) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(output.resolve(".oplan/staging"))) {
            return paths.filter(path -> Stream.of(suffixes)
                            .anyMatch(suffix -> path.getFileName().toString().endsWith(suffix)))
                    .toList();
        } catch (java.io.UncheckedIOException e) {
            return List.of();
        }
    }

    /** How often each document has been finished, over all executions of the job. */
    private SortedMap<String, Integer> completedDocuments() throws SQLException {
        SortedMap<String, Integer> completed = new TreeMap<>();
        try (Connection connection = TestDatabase.connect(output);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select step_name, count(*) from batch_step_execution"
                        + " where step_name like 'document:%' and status = 'COMPLETED' group by step_name")) {
            while (rows.next()) {
                completed.put(rows.getString(1), rows.getInt(2));
            }
        }
        return completed;
    }

    private Process start(Path target) throws IOException {
        return OplanProcess.build(input, target);
    }
}
