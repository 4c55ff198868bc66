package org.oplan.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oplan.job.RunFailure;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The settings of {@code oplan.yaml}, each under its whole name ({@code serve.zone}) and checked.
 *
 * @param values what the file sets, as text
 */
record Settings(SortedMap<String, String> values) {
    static final String FILE = "oplan.yaml";

    Settings {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /**
     * Reads the file that is named, or else the one in the current directory, or else the one beside the program.
     *
     * @throws RunFailure if the named file is missing, or a setting is not known or has no accepted value
     */
    static Settings load(Optional<Path> named) throws IOException {
        if (named.isPresent() && !Files.isRegularFile(named.get())) {
            throw RunFailure.at("config-missing", named.get());
        }
        Optional<Path> file = named.isPresent() ? named : standing();
        return file.isPresent() ? read(file.get()) : new Settings(new TreeMap<>());
    }

    /** The value of a setting, or what holds without one. */
    String get(Setting setting) {
        return values.getOrDefault(setting.key(), setting.standard());
    }

    private static Optional<Path> standing() {
        String program = System.getProperty("java.class.path", "");
        boolean oneJar = program.endsWith(".jar") && !program.contains(File.pathSeparator);
        Path beside = oneJar ? Path.of(program).resolveSibling(FILE) : Path.of(FILE);
        return Stream.of(Path.of(FILE), beside).filter(Files::isRegularFile).findFirst();
    }

    private static Settings read(Path file) throws IOException {
        SortedMap<String, String> values = new TreeMap<>();
        try {
            LoaderOptions strict = new LoaderOptions();
            strict.setAllowDuplicateKeys(false);
            Object tree = new Yaml(new SafeConstructor(strict)).load(Files.readString(file));
            flatten("", tree, values);
        } catch (YAMLException | IllegalArgumentException e) {
            throw RunFailure.at("config-unreadable", file, String.valueOf(e.getMessage()), e);
        }
        values.forEach((key, value) -> check(file, key, value));
        return new Settings(values);
    }

    private static void check(Path file, String key, String value) {
        Setting setting = Setting.of(key)
                .orElseThrow(() -> RunFailure.at("config-unknown", file)
                        .with("key", key)
                        .with("accepted", String.join(", ", Setting.keys())));
        if (!setting.accepts(value)) {
            throw RunFailure.at("config-wrong", file)
                    .with("key", key)
                    .with("value", setting.shown(value))
                    .with("accepted", setting.accepted());
        }
    }

    private static void flatten(String prefix, Object node, SortedMap<String, String> values) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> flatten(prefix.isEmpty() ? key.toString() : prefix + "." + key, value, values));
        } else if (!prefix.isEmpty() && !(node instanceof Collection)) {
            values.put(prefix, String.valueOf(node));
        } else if (node != null) {
            throw new IllegalArgumentException("key: value");
        }
    }
}
