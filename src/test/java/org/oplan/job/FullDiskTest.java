package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.store.OnEveryDatabase;

/** Builds on a small disk that is full a little later each time: in the snapshots, the database, documents, the set. */
@OnEveryDatabase
class FullDiskTest {
    /** Each try leaves so much more room for the build. */
    private static final int STEP = 16 * 1024;

    private static final int STEPS = Math.min(64, 4 * Integer.getInteger("crash.repeats", 2));

    @TempDir
    private Path folder;

    private Path disk = Path.of("");
    private Path output = Path.of("");

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectories(folder.resolve("disk"));
        output = disk.resolve("output");
        Files.createDirectories(folder.resolve("input"));
        boolean mounted = System.getProperty("os.name").startsWith("Linux")
                && command("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()) == 0;
        assumeTrue(mounted, "no small disk can be mounted here");
    }

    @AfterEach
    void unmount() throws Exception {
        command("umount", disk.toString());
    }

    @Test
    void whereverTheDiskIsFullTheOldSetStaysAndTheNextBuildSucceeds() throws Exception {
        build("first");
        int failures = 0;
        for (int step = 0; step < STEPS; step++) {
            SortedMap<String, String> before = BuildTest.files(output.resolve("current"));
            Path ballast = fillAllBut((long) step * STEP * (64 / STEPS));

            TextOplan full = run("step " + step);

            if (full.err().isEmpty()) {
                assertThat(BuildTest.files(output.resolve("current"))).isNotEqualTo(before);
            } else {
                failures++;
                assertThat(full.err())
                        .contains("no space left on the volume " + disk, "Free some space")
                        .doesNotContain("Exception");
                assertThat(BuildTest.files(output.resolve("current"))).isEqualTo(before);
            }
            Files.delete(ballast);
            build("step " + step);
            assertThat(output.resolve("current/gs-2020-2023/operational-plan-council-en.pdf"))
                    .content()
                    .contains("step " + step);
        }
        assertThat(failures).isPositive();
    }

    private void build(String words) throws IOException {
        assertThat(run(words).err()).isEmpty();
    }

    private TextOplan run(String words) throws IOException {
        Files.writeString(folder.resolve("input/gs.plan"), "plan GS\ntext council " + words);
        TextOplan oplan = new TextOplan();
        int code = oplan.run("build", "--input", folder.resolve("input").toString(), "--output", output.toString());
        assertThat(code).isEqualTo(oplan.err().isEmpty() ? 0 : 3);
        return oplan;
    }

    private Path fillAllBut(long room) throws IOException {
        Path ballast = disk.resolve("ballast");
        long size = Math.max(0, disk.toFile().getUsableSpace() - room);
        try (var out = Files.newOutputStream(ballast)) {
            byte[] block = new byte[1024];
            for (long written = 0; written < size; written += block.length) {
                out.write(block);
            }
        } catch (IOException full) {
            return ballast;
        }
        return ballast;
    }

    private static int command(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }
}
