package org.oplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the page about settings to those that the program knows. */
class SettingsPageTest {
    private static final Path PAGE = Path.of("src/site/settings.md");
    private static final String ROW = "| `";

    /** How the page calls what any value may be. */
    private static final Map<String, String> WORDS = Map.of("DIR", "a folder", "FILE", "a file");

    @TempDir
    private Path folder;

    @Test
    void theTableHasEverySettingWithItsDefaultAndWhatIsAccepted() throws IOException {
        List<String[]> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith(ROW))
                .map(line -> line.split(" *\\| *", -1))
                .toList();

        assertThat(rows)
                .extracting(row -> row[1])
                .containsExactlyElementsOf(Stream.of(Setting.values())
                        .map(setting -> "`" + setting.key() + "`")
                        .toList());
        assertThat(rows).allSatisfy(row -> {
            Setting setting = Setting.of(row[1].replace("`", "")).orElseThrow();
            assertThat(row[2]).startsWith(standard(setting));
            assertThat(row[3]).contains(WORDS.getOrDefault(setting.accepted(), setting.accepted()));
        });
    }

    @Test
    void theExampleIsAcceptedSetsEverythingAndShowsTheDefaults() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```yaml\n") + "```yaml\n".length();
        Path file = Files.writeString(folder.resolve("oplan.yaml"), page.substring(start, page.indexOf("```", start)));

        SortedMap<String, String> shown = Settings.load(Optional.of(file)).values();

        assertThat(shown.keySet()).containsExactlyInAnyOrderElementsOf(Setting.keys());
        SortedMap<String, String> standard = new TreeMap<>();
        Stream.of(Setting.values())
                .filter(setting -> !setting.standard().isEmpty())
                .forEach(setting -> standard.put(setting.key(), setting.standard()));
        assertThat(shown).containsAllEntriesOf(standard);
    }

    /** Templates without a setting are those of a folder beside, if there is one. */
    private static String standard(Setting setting) {
        String value = setting == Setting.TEMPLATES ? setting.key() : setting.standard();
        return value.isEmpty() ? "none" : "`" + value + "`";
    }
}
