package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.publication.Manifest;
import org.oplan.store.OnEveryDatabase;

/** Builds on machines that have something wrong with them. */
@OnEveryDatabase
class SurroundingsTest {
    @TempDir
    private Path folder;

    private Path input = Path.of("");
    private Path output = Path.of("");

    @BeforeEach
    void createInput() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        output = Files.createDirectories(folder.resolve("disk")).resolve("output");
        drop("first");
    }

    @Test
    void aFullDiskIsNamedAndARerunSucceedsOnceThereIsSpace() throws Exception {
        mount("size=8m");
        try {
            build(0);
            SortedMap<String, String> before = BuildTest.files(output.resolve("current"));
            Path ballast = fill();
            drop("second");

            assertThat(build(3).err())
                    .contains("no space left on the volume " + folder.resolve("disk"), "Free some space");
            assertThat(BuildTest.files(output.resolve("current"))).isEqualTo(before);

            Files.delete(ballast);
            assertThat(build(0).out()).contains("Published 10 documents");
        } finally {
            command("umount", folder.resolve("disk").toString());
        }
    }

    @Test
    void aVolumeThatCanOnlyBeReadIsNamedAndNothingChanges() throws Exception {
        mount("size=8m");
        try {
            build(0);
            SortedMap<String, String> before = BuildTest.files(output.resolve("current"));
            drop("second");
            command("mount", "-o", "remount,ro", folder.resolve("disk").toString());

            assertThat(build(3).err()).contains("volume " + folder.resolve("disk"), "can only be read");
            assertThat(BuildTest.files(output.resolve("current"))).isEqualTo(before);

            command("mount", "-o", "remount,rw", folder.resolve("disk").toString());
            assertThat(build(0).out()).contains("Published 10 documents");
        } finally {
            command("umount", folder.resolve("disk").toString());
        }
    }

    @Test
    void aBuildWithoutEnoughMemoryFailsAndPublishesNothing() throws Exception {
        Files.writeString(input.resolve("gs.plan"), "plan GS\nhog");

        Process process = OplanProcess.build(input, output, "-Xmx64m");
        String complaint = OplanProcess.text(process.getErrorStream());

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(3);
        assertThat(complaint).contains("memory");
        assertThat(output.resolve("current")).doesNotExist();
    }

    @Test
    void aClockThatJumpsChangesNothing() throws IOException {
        build(0);
        SortedMap<String, String> expected = BuildTest.files(output.resolve("current"));
        output = folder.resolve("other");
        Clock jumping = new JumpingClock(new AtomicInteger());

        for (String version : new String[] {"a", "b", "c", "d", "first"}) {
            drop(version);
            TextOplan oplan = new TextOplan();
            assertThat(oplan.run(jumping, new StopSignal(), arguments()))
                    .as(oplan.err())
                    .isZero();
            Files.setLastModifiedTime(
                    output.resolve("current").toRealPath(), java.nio.file.attribute.FileTime.from(jumping.instant()));
        }

        assertThat(withoutChanges(BuildTest.files(output.resolve("current")))).isEqualTo(withoutChanges(expected));
        assertThat(Files.readAllLines(output.resolve(".oplan/published"))).hasSize(3);
    }

    /** What papers changed of the set before, which is another one here, and the list that names those files. */
    private static SortedMap<String, String> withoutChanges(SortedMap<String, String> files) {
        SortedMap<String, String> others = new TreeMap<>(files);
        others.keySet().removeIf(path -> path.endsWith("-changes.docx") || path.equals(Manifest.FILE));
        return others;
    }

    @Test
    void snapshotsStayOnlyAsLongAsAKeptSetNeedsThem() throws IOException {
        for (String version : new String[] {"a", "b", "c", "d", "e"}) {
            drop(version);
            build(0);
        }

        assertThat(names(output.resolve(".oplan/snapshots")).filter(name -> !name.startsWith("templates-")))
                .hasSize(3);
    }

    @Test
    void whatTheSoftwareNeedsIsClosedToOthersAndItsLogSaysWhatHappened() throws IOException {
        build(0);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output.resolve(".oplan"))))
                .isEqualTo("rwx------");
        assertThat(output.resolve(".oplan/oplan.log")).content().contains("build.begins", "build.ends");
        Files.delete(output.resolve(".oplan/oplan.log"));
        Files.writeString(input.resolve("gs.plan"), "plan GS\nslow nonsense");
        build(3);
        assertThat(output.resolve(".oplan/oplan.log")).content().contains("build.fails", "NumberFormatException");
    }

    private static Stream<String> names(Path directory) throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.map(path -> path.getFileName().toString()).toList().stream();
        }
    }

    private void drop(String words) throws IOException {
        Files.writeString(input.resolve("gs.plan"), "plan GS\ntext council " + words);
    }

    private String[] arguments() {
        return new String[] {"build", "--input", input.toString(), "--output", output.toString()};
    }

    private TextOplan build(int expectedCode) {
        TextOplan oplan = new TextOplan();
        assertThat(oplan.run(arguments())).as(oplan.out() + oplan.err()).isEqualTo(expectedCode);
        return oplan;
    }

    private Path fill() throws IOException {
        Path ballast = folder.resolve("disk/ballast");
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[512]);
            }
        } catch (IOException full) {
            return ballast;
        }
    }

    private void mount(String options) throws Exception {
        boolean mounted = System.getProperty("os.name").startsWith("Linux")
                && command(
                                "mount",
                                "-t",
                                "tmpfs",
                                "-o",
                                options,
                                "tmpfs",
                                folder.resolve("disk").toString())
                        == 0;
        assumeTrue(mounted, "no small disk can be mounted here");
    }

    private static int command(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }

    /** An hour back, a year on, a leap day, and back again. */
    private static final class JumpingClock extends Clock {
        private static final Duration[] JUMPS = {
            Duration.ZERO, Duration.ofHours(-1), Duration.ofDays(365), Duration.ofDays(-731), Duration.ofDays(1)
        };
        private final AtomicInteger asked;

        JumpingClock(AtomicInteger asked) {
            this.asked = asked;
        }

        @Override
        public Instant instant() {
            return Instant.parse("2028-02-29T01:30:00Z").plus(JUMPS[asked.getAndIncrement() % JUMPS.length]);
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
