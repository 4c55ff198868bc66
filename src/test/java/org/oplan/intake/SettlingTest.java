package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.FoundAssert.assertFound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.finding.Checked;
import org.oplan.finding.Severity;

class SettlingTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    @TempDir
    Path directory;

    private Drop drop;
    private final AtomicInteger pauses = new AtomicInteger();

    @BeforeEach
    void createFolder() throws Exception {
        drop = new Drop(directory);
    }

    @Test
    void takesFilesThatWereLeftAloneWithoutPause() throws Exception {
        write("old.csv", NOW.minusSeconds(3));
        assertThat(take(() -> {}).value().orElseThrow()).hasSize(1);
        assertThat(pauses).hasValue(0);
    }

    @Test
    void looksTwiceAtAllRecentFilesWithOnePause() throws Exception {
        write("a.csv", NOW.minusMillis(500));
        write("b.csv", NOW.plusSeconds(60));
        assertThat(take(() -> {}).value().orElseThrow()).hasSize(2);
        assertThat(pauses).hasValue(1);
    }

    @Test
    void passesOverFilesThatGrow() throws Exception {
        write("grows.csv", NOW);
        write("rests.csv", NOW);
        Checked<List<DroppedFile>> taken = take(() -> append("grows.csv"));
        assertThat(taken.value().orElseThrow()).extracting(DroppedFile::path).containsExactly("rests.csv");
        assertFound(taken.findings()).only(Severity.WARNING, "file-changing", "grows.csv");
    }

    @Test
    void passesOverFilesThatVanish() throws Exception {
        write("gone.csv", NOW);
        write("rests.csv", NOW);
        assertThat(take(() -> delete("gone.csv")).value().orElseThrow())
                .extracting(DroppedFile::path)
                .containsExactly("rests.csv");
    }

    private Checked<List<DroppedFile>> take(Runnable meanwhile) {
        Settling settling = new Settling(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(2), () -> {
            pauses.incrementAndGet();
            meanwhile.run();
        });
        return DropFolder.take(drop.input(), drop.snapshots(), settling);
    }

    private void write(String name, Instant time) throws IOException {
        drop.with(name, name);
        Files.setLastModifiedTime(drop.file(name), FileTime.from(time));
    }

    private void append(String name) {
        try {
            Files.writeString(drop.file(name), "more", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String name) {
        try {
            Files.delete(drop.file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
