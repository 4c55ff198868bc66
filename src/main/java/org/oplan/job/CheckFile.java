package org.oplan.job;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.oplan.check.CheckSettings;
import org.oplan.edition.TemplateFolder;

/**
 * The file {@code checks.properties} of the templates folder, which sets severities and tolerances of rules.
 *
 * <p>As part of the folder it is in the snapshot of a run and in its identity: with other settings, a run is another
 * run.
 */
final class CheckFile {
    private static final String NAME = "checks.properties";

    private CheckFile() {}

    /**
     * Reads the file; without one, every rule is as it is.
     *
     * @throws RunFailure if a setting cannot be followed
     */
    static CheckSettings read(TemplateFolder templates) {
        String text = templates
                .read(NAME)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        CheckSettings.Reading reading = CheckSettings.parse(text);
        for (CheckSettings.Mistake mistake : reading.mistakes()) {
            throw RunFailure.in(
                    templates
                            .directory()
                            .map(folder -> folder.resolve(NAME).toString())
                            .orElse(NAME),
                    "setting-wrong",
                    new TreeMap<>(
                            Map.of("key", mistake.key(), "value", mistake.value(), "accepted", mistake.accepted())));
        }
        return reading.settings();
    }
}
