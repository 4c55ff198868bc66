package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.store.OnEveryDatabase;
import org.oplan.store.TestDatabase;

/** The same thing asked for many times: builds that start together, files that are dropped again. */
@OnEveryDatabase
class TogetherTest {
    private static final int PAIRS = Integer.getInteger("crash.repeats", 2);
    private static final int DROPS = Math.min(50, 5 * PAIRS);

    @TempDir
    private Path folder;

    @BeforeEach
    void drop() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("input/gs.plan"), "plan GS\nslow 100");
    }

    @Test
    void ofTwoBuildsThatStartTogetherOneWorksAndTheOtherSaysSoOrFindsItDone() throws Exception {
        build(folder.resolve("alone"));
        SortedMap<String, String> expected = BuildTest.files(folder.resolve("alone/current"));
        int refused = 0;
        for (int i = 0; i < PAIRS; i++) {
            Path output = folder.resolve("output-" + i);
            List<Process> pair = List.of(start(output), start(output));
            for (Process process : pair) {
                String said = OplanProcess.text(process.getInputStream());
                String complaint = OplanProcess.text(process.getErrorStream());
                boolean isRefused = process.waitFor() == 3;
                refused += isRefused ? 1 : 0;
                assertThat(isRefused ? complaint : said)
                        .containsAnyOf(
                                "Another build is running in " + output, "Published 8 documents", "Nothing was done")
                        .doesNotContain("Exception");
                assertThat(process.exitValue()).isIn(0, 3);
            }
            assertThat(pair.stream().map(Process::exitValue)).contains(0);
            assertThat(BuildTest.files(output.resolve("current"))).isEqualTo(expected);
            assertThat(jobs(output)).isEqualTo(1);
        }
        System.out.println(TestDatabase.current() + ": " + PAIRS + " pairs, " + refused + " builds turned away");
    }

    @Test
    void aFileThatIsDroppedAgainAndAgainIsBuiltOnce() throws Exception {
        Path output = folder.resolve("output");
        build(output);
        for (int i = 0; i < DROPS; i++) {
            Files.delete(folder.resolve("input/gs.plan"));
            drop();
            assertThat(build(output)).contains("Nothing was done");
        }

        assertThat(jobs(output)).isEqualTo(1);
        try (Stream<Path> sets = Files.list(output.resolve("sets"))) {
            assertThat(sets).hasSize(1);
        }
    }

    private static long jobs(Path output) throws SQLException {
        try (Connection connection = TestDatabase.connect(output);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from batch_job_instance")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String build(Path output) {
        TextOplan oplan = new TextOplan();
        assertThat(oplan.run("build", "--input", folder.resolve("input").toString(), "--output", output.toString()))
                .as(oplan.err())
                .isZero();
        return oplan.out();
    }

    private Process start(Path output) throws IOException {
        return OplanProcess.build(folder.resolve("input"), output);
    }
}
