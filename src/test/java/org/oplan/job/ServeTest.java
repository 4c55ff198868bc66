package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.store.OnEveryDatabase;

@OnEveryDatabase
class ServeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TextOplan oplan = new TextOplan();
    private final StopSignal stop = new StopSignal();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-02-28T23:00:00Z"));

    @TempDir
    private Path folder;

    @BeforeEach
    void createInput() throws IOException {
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("input/gs.plan"), "plan GS");
    }

    @Test
    void buildsComeByTheTimetableAndOnceEach() throws Exception {
        CompletableFuture<Integer> served = serve("scheduled");
        await().atMost(PATIENCE).until(() -> oplan.out().contains("due at 2026-03-01T02:00Z"));
        assertThat(folder.resolve("output/current")).doesNotExist();

        now.set(Instant.parse("2026-03-01T02:00:00Z"));

        await().atMost(PATIENCE).until(() -> oplan.out().contains("due at 2026-03-02T02:00Z"));
        stop.request();
        assertThat(served.get(10, TimeUnit.SECONDS)).isZero();
        assertThat(oplan.out())
                .containsOnlyOnce("Building at")
                .containsOnlyOnce("Published 8 documents")
                .contains("Stopped as asked");
    }

    @Test
    void aClockThatWasAYearAheadAndIsPutRightDelaysNoBuild() throws Exception {
        now.set(Instant.parse("2027-02-28T23:00:00Z"));
        CompletableFuture<Integer> served = serve("scheduled");
        await().atMost(PATIENCE).until(() -> oplan.out().contains("due at 2027-03-01T02:00Z"));

        now.set(Instant.parse("2026-02-28T23:00:00Z"));
        await().atMost(PATIENCE).until(() -> oplan.out().contains("due at 2026-03-01T02:00Z"));
        now.set(Instant.parse("2026-03-01T02:00:00Z"));

        await().atMost(PATIENCE).until(() -> oplan.out().contains("due at 2026-03-02T02:00Z"));
        stop.request();
        assertThat(served.get(10, TimeUnit.SECONDS)).isZero();
        assertThat(oplan.out()).containsOnlyOnce("Building at").containsOnlyOnce("Published 8 documents");
    }

    @Test
    void aDroppedFileIsCheckedAndBuiltIfThatIsWanted() throws Exception {
        CompletableFuture<Integer> served = serve("dropped");
        await().atMost(PATIENCE).until(() -> oplan.out().contains("due at"));

        Files.writeString(folder.resolve("input/rb.plan"), "plan RB\nerror");

        await().atMost(PATIENCE).until(() -> oplan.out().contains("Published"));
        stop.request();
        assertThat(served.get(10, TimeUnit.SECONDS)).isZero();
        assertThat(oplan.out()).contains("Checked rb.plan. Findings: errors: 1", "Error: rb.plan");
    }

    @Test
    void aSecondOneIsTurnedAwayAndTheFirstEndsWhenAsked() throws Exception {
        Process first = OplanProcess.start(java.util.List.of(), arguments("scheduled"));
        Path lock = folder.resolve("output/.oplan/serve.lock");
        await().atMost(PATIENCE).until(() -> Files.exists(lock));

        TimeUnit.SECONDS.sleep(1);
        Process second = OplanProcess.start(java.util.List.of(), arguments("scheduled"));
        assertThat(OplanProcess.text(second.getErrorStream())).contains("serves", "already");
        assertThat(second.waitFor()).isEqualTo(3);

        first.toHandle().destroy();
        assertThat(first.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(OplanProcess.text(first.getInputStream())).contains("Stopped as asked");
    }

    private CompletableFuture<Integer> serve(String build) throws IOException {
        String[] arguments = arguments(build);
        return CompletableFuture.supplyAsync(() -> oplan.run(new SetClock(now), stop, arguments));
    }

    private String[] arguments(String build) throws IOException {
        Path config = Files.writeString(
                folder.resolve("oplan.yaml"), "serve:\n  schedule: 0 0 2 * * *\n  watch: PT1S\n  build: " + build);
        return new String[] {
            "serve",
            "--config",
            config.toString(),
            "--input",
            folder.resolve("input").toString(),
            "--output",
            folder.resolve("output").toString()
        };
    }

    /** A clock that goes when it is told to. */
    private static final class SetClock extends Clock {
        private final AtomicReference<Instant> now;

        SetClock(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return Objects.requireNonNull(now.get());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
