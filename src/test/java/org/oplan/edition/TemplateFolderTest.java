package org.oplan.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFolderTest {
    @TempDir
    private Path directory;

    @Test
    void prefersTheDirectoryToTheBundledFiles() throws Exception {
        Files.createDirectories(directory.resolve("terms"));
        Files.writeString(directory.resolve("terms/languages.properties"), "languages=en");

        assertThat(TemplateFolder.of(directory).read("terms/languages.properties"))
                .hasValueSatisfying(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("languages=en"));
    }

    @Test
    void fallsBackToTheBundledFiles() {
        assertThat(TemplateFolder.of(directory).read("document.xsd")).isPresent();
        assertThat(TemplateFolder.of(directory).read("no-such-file")).isEmpty();
    }

    @Test
    void doesNotLeaveTheFolder() {
        TemplateFolder folder = TemplateFolder.of(directory);

        for (String path : new String[] {"../secret", "a/../../secret", "/etc/passwd", "a\\..\\secret", ".."}) {
            assertThatThrownBy(() -> folder.read(path)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
