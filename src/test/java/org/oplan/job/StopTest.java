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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.store.OnEveryDatabase;
import org.oplan.store.TestDatabase;

/** Asks builds in processes of their own to end, as the system does when it is shut down. */
@OnEveryDatabase
class StopTest {
    private static final int STOPS = Math.min(50, Integer.getInteger("crash.repeats", 2));

    @TempDir
    private Path folder;

    @Test
    void aBuildThatIsAskedToEndStopsInTimeAndTheNextOneGoesOn() throws Exception {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("gs.plan"), "plan GS\nslow 1500");
        for (int i = 0; i < STOPS; i++) {
            stopAndGoOn(input, folder.resolve("output-" + i), 200L * i % 1500);
        }
    }

    /** Asks it some milliseconds after it has begun to draw. */
    private static void stopAndGoOn(Path input, Path output, long later) throws Exception {
        Process asked = OplanProcess.build(input, output);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> isRendering(output));

        Thread.sleep(later);
        asked.toHandle().destroy();
        assertThat(asked.waitFor(10, TimeUnit.SECONDS)).isTrue();

        assertThat(OplanProcess.text(asked.getErrorStream()))
                .contains("was asked to stop and has stopped", "goes on where it stopped")
                .doesNotContain("Exception");
        assertThat(asked.exitValue()).isNotZero();
        assertThat(statuses(output)).containsExactly("STOPPED");
        assertThat(output.resolve("current")).doesNotExist();

        Process next = OplanProcess.build(input, output);
        assertThat(OplanProcess.text(next.getInputStream())).contains("resume", "Published 8 documents");
        assertThat(next.waitFor()).isZero();
        assertThat(statuses(output)).containsExactly("STOPPED", "COMPLETED");
    }

    private static boolean isRendering(Path output) {
        Path staging = output.resolve(".oplan/staging");
        if (!Files.isDirectory(staging)) {
            return false;
        }
        try (Stream<Path> paths = Files.walk(staging)) {
            return paths.anyMatch(path -> path.toString().endsWith(".partial"));
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }

    private static List<String> statuses(Path output) throws SQLException {
        List<String> statuses = new ArrayList<>();
        try (Connection connection = TestDatabase.connect(output);
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select status from batch_job_execution order by job_execution_id")) {
            while (rows.next()) {
                statuses.add(rows.getString(1));
            }
        }
        return statuses;
    }
}
