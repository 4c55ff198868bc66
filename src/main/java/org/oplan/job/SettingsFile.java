package org.oplan.job;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.oplan.edition.TemplateFolder;

/**
 * A properties file of the templates folder that holds settings.
 *
 * <p>As part of the folder it is in the snapshot of a run and in its identity: with other settings, a run is another
 * run.
 *
 * @param templates the folder
 * @param name the file's name
 */
record SettingsFile(TemplateFolder templates, String name) {

    /** Its text; empty if there is no such file. */
    String text() {
        return templates
                .read(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    /** That a setting of the file cannot be followed. */
    RunFailure wrong(String key, String value, String accepted) {
        String path = templates
                .directory()
                .map(folder -> folder.resolve(name).toString())
                .orElse(name);
        return RunFailure.in(
                path, "setting-wrong", new TreeMap<>(Map.of("key", key, "value", value, "accepted", accepted)));
    }
}
