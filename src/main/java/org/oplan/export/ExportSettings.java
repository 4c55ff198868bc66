package org.oplan.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oplan.plan.LocalText;

/**
 * What the exports say that no workbook says: {@code exports.properties} of the templates folder.
 *
 * <p>A key that begins with the code of a unit and a point holds for that unit alone and goes before the bare key. A
 * value that is empty or missing leaves out what it stands for.
 *
 * @param values the values by key
 */
public record ExportSettings(SortedMap<String, String> values) {
    private static final String ORGANISATION_NAME = "iati.organisation-name.";
    private static final Pattern KEY = Pattern.compile("(?:[A-Z]{1,4}(?:\\.[0-9]{1,2})?\\.)?([a-z].*)");
    private static final Pattern CODE = Pattern.compile("[0-9]{1,5}");

    /** What each key accepts: a pattern, and an example. */
    private static final SortedMap<String, Accepted> KEYS = new TreeMap<>(Map.of(
            "iati.organisation", new Accepted("[^\\s/&|?]{3,100}", "XM-DAC-41303"),
            "iati.organisation-type", new Accepted(CODE.pattern(), "40"),
            "iati.roles", new Accepted("[1-4](\\s*,\\s*[1-4])*", "2, 4"),
            "iati.activity-status", new Accepted("[1-6]", "2"),
            "iati.activity-scope", new Accepted("[1-8]", "1"),
            "iati.recipient-region", new Accepted(CODE.pattern(), "998"),
            "iati.sector", new Accepted("[0-9]{5}", "22040"),
            "iati.indicator-measure", new Accepted("[1-5]", "1")));

    public ExportSettings {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    private record Accepted(String pattern, String example) {}

    /**
     * A setting that cannot be followed.
     *
     * @param key its key
     * @param value its value
     * @param accepted an example of what is accepted, or the accepted keys
     */
    public record Mistake(String key, String value, String accepted) {}

    /**
     * What a file says.
     *
     * @param settings the settings; of no use if there are mistakes
     * @param mistakes the settings that cannot be followed, by key
     */
    public record Reading(ExportSettings settings, List<Mistake> mistakes) {
        public Reading {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** Reads the text of a properties file. */
    public static Reading parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can be read", e);
        } catch (IllegalArgumentException e) {
            return new Reading(
                    new ExportSettings(new TreeMap<>()),
                    List.of(new Mistake("\\u", String.valueOf(e.getMessage()), "UTF-8")));
        }
        SortedMap<String, String> values = new TreeMap<>();
        properties.forEach((key, value) -> values.put((String) key, ((String) value).strip()));
        List<Mistake> mistakes = new ArrayList<>();
        values.forEach((key, value) -> mistake(key, value).ifPresent(mistakes::add));
        return new Reading(new ExportSettings(values), mistakes);
    }

    /** The value for a unit; empty if nothing is set. */
    Optional<String> value(String unit, String key) {
        String value = values.getOrDefault(unit + "." + key, values.getOrDefault(key, ""));
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** The values of a list for a unit, in order. */
    List<String> list(String unit, String key) {
        return value(unit, key)
                .map(value ->
                        Arrays.stream(value.split(",", -1)).map(String::strip).toList())
                .orElse(List.of());
    }

    /** The name of the organisation that a unit belongs to, in all languages that are set. */
    LocalText organisationName(String unit) {
        SortedMap<String, String> names = new TreeMap<>();
        for (String prefix : List.of(ORGANISATION_NAME, unit + "." + ORGANISATION_NAME)) {
            values.tailMap(prefix).forEach((key, value) -> {
                if (key.startsWith(prefix)) {
                    names.put(key.substring(prefix.length()), value);
                }
            });
        }
        return new LocalText(names);
    }

    private static Optional<Mistake> mistake(String key, String value) {
        Matcher name = KEY.matcher(key);
        String bare = name.matches() ? name.group(1) : key;
        if (bare.matches(Pattern.quote(ORGANISATION_NAME) + "[a-z]{2}")) {
            return Optional.empty();
        }
        Accepted accepted = KEYS.get(bare);
        if (accepted == null) {
            String keys = String.join(", ", KEYS.keySet()) + ", " + ORGANISATION_NAME + "en";
            return Optional.of(new Mistake(key, value, keys));
        }
        return value.isEmpty() || value.matches(accepted.pattern())
                ? Optional.empty()
                : Optional.of(new Mistake(key, value, accepted.example()));
    }
}
