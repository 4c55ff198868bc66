package org.oplan.intake;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oplan.catalogue.Catalogue;
import org.oplan.edition.TemplateFolder;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;

/** Whatever is dropped is refused by a rule, soon and without much memory. */
class HostileFilesTest {
    private static final long MOST_BYTES = 64_000_000;

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource("org.oplan.intake.HostileFiles#all")
    void refusesByRuleAndInTime(HostileFiles.Hostile hostile) throws Exception {
        Drop drop = new Drop(directory).with(hostile.name(), hostile.content()).with("z.csv", "a,b\n");
        assertTimeout(ofSeconds(2), () -> {
            Checked<List<DroppedFile>> taken = drop.take();
            Inputs inputs = InputReader.read(taken.value().orElseThrow(), Catalogue.of(TemplateFolder.bundled()));
            List<Finding> findings = new ArrayList<>(taken.findings());
            findings.addAll(inputs.findings());
            assertThat(findings)
                    .filteredOn(finding -> finding.source().file().equals(hostile.name()))
                    .extracting(Finding::code)
                    .containsExactly(hostile.code());
            assertThat(findings.toString() + inputs.plans())
                    .as("what another file says")
                    .doesNotContain("root:");
        });
    }

    @ParameterizedTest
    @MethodSource("org.oplan.intake.HostileFiles#all")
    void needsLittleMemory(HostileFiles.Hostile hostile) throws Exception {
        List<DroppedFile> files = new Drop(directory)
                .with(hostile.name(), hostile.content())
                .take()
                .value()
                .orElseThrow();
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        InputReader.read(files, Catalogue.of(TemplateFolder.bundled()));
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
    }
}
