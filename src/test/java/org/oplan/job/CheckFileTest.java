package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.check.CheckSettings;
import org.oplan.edition.TemplateFolder;
import org.oplan.finding.Severity;

class CheckFileTest {
    @TempDir
    private Path folder;

    @Test
    void theBundledFileSetsNothing() {
        assertThat(CheckFile.read(TemplateFolder.bundled())).isEqualTo(CheckSettings.defaults());
    }

    @Test
    void settingsOfTheFolderHold() throws IOException {
        write("checks.missing-translation.severity = note");
        assertThat(CheckFile.read(TemplateFolder.of(folder)).severities())
                .containsEntry("missing-translation", Severity.NOTE);
    }

    @Test
    void aWrongSettingStopsTheRunWithItsKeyAndWhatIsAccepted() throws IOException {
        write("checks.missing-translation.severity = mild");
        assertThatThrownBy(() -> CheckFile.read(TemplateFolder.of(folder)))
                .isInstanceOfSatisfying(RunFailure.class, failure -> {
                    assertThat(failure.code()).isEqualTo("setting-wrong");
                    assertThat(failure.arguments())
                            .containsEntry("key", "checks.missing-translation.severity")
                            .containsEntry("value", "mild")
                            .containsEntry("accepted", "error, warning, note");
                });
    }

    @Test
    void aWrongSettingOfTheExportsStopsTheRunToo() throws IOException {
        Files.writeString(folder.resolve("exports.properties"), "iati.sector = telecommunication");
        assertThatThrownBy(() -> ExportFile.read(TemplateFolder.of(folder)))
                .isInstanceOfSatisfying(
                        RunFailure.class,
                        failure -> assertThat(failure.arguments())
                                .containsEntry("key", "iati.sector")
                                .containsEntry("accepted", "22040"));
    }

    @Test
    void aChangedSettingMakesAnotherRun() throws IOException {
        Path snapshots = Files.createDirectory(folder.resolve("snapshots"));
        Path templates = Files.createDirectory(folder.resolve("templates"));
        Path file = templates.resolve("checks.properties");
        Files.writeString(file, "checks.total-differs.tolerance = 1");
        var before = TemplateSnapshot.take(Optional.of(templates), snapshots).hashes();
        Files.writeString(file, "checks.total-differs.tolerance = 2");
        assertThat(TemplateSnapshot.take(Optional.of(templates), snapshots).hashes())
                .isNotEqualTo(before);
    }

    private void write(String settings) throws IOException {
        Files.writeString(folder.resolve("checks.properties"), settings);
    }
}
