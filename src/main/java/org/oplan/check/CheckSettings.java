package org.oplan.check;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;

/**
 * How severe the breach of a rule is, and how far its figures may lie off, where that is not the default.
 *
 * <pre>
 * checks.missing-translation.severity = note
 * checks.total-differs.tolerance = 3
 * </pre>
 *
 * <p>A severity is that of what lies beyond the tolerance; within it, a finding stays a note. A tolerance is a number
 * of units of the last printed digit. Rules that documents cannot be made without cannot be set.
 *
 * @param severities severity by rule
 * @param tolerances tolerance by rule, in units of the last printed digit
 */
public record CheckSettings(SortedMap<String, Severity> severities, SortedMap<String, BigDecimal> tolerances) {
    private static final Pattern KEY = Pattern.compile("checks\\.([a-z0-9-]+)\\.(severity|tolerance)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,3})?");
    private static final List<String> SEVERITIES = List.of("error", "warning", "note");

    public CheckSettings {
        severities = Collections.unmodifiableSortedMap(new TreeMap<>(severities));
        tolerances = Collections.unmodifiableSortedMap(new TreeMap<>(tolerances));
    }

    /**
     * A line that cannot be followed.
     *
     * @param key the setting
     * @param value what it is set to
     * @param accepted what may stand there: keys if the key is wrong, values if the value is
     */
    public record Mistake(String key, String value, String accepted) {}

    /**
     * Settings as they were read.
     *
     * @param settings what could be followed
     * @param mistakes what could not, sorted by key
     */
    public record Reading(CheckSettings settings, List<Mistake> mistakes) {
        public Reading {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** Every rule as it is. */
    public static CheckSettings defaults() {
        return new CheckSettings(new TreeMap<>(), new TreeMap<>());
    }

    /** Reads settings in the form of a properties file. */
    public static Reading parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read", e);
        }
        SortedMap<String, Severity> severities = new TreeMap<>();
        SortedMap<String, BigDecimal> tolerances = new TreeMap<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            String value = properties.getProperty(key, "").strip();
            mistake(key, value).ifPresentOrElse(mistakes::add, () -> {
                Matcher name = KEY.matcher(key);
                if (name.matches() && name.group(2).equals("severity")) {
                    severities.put(name.group(1), Severity.valueOf(value.toUpperCase(Locale.ROOT)));
                } else if (name.matches()) {
                    tolerances.put(name.group(1), new BigDecimal(value));
                }
            });
        }
        return new Reading(new CheckSettings(severities, tolerances), mistakes);
    }

    /** What is wrong with a setting, if anything is. */
    private static Optional<Mistake> mistake(String key, String value) {
        Matcher name = KEY.matcher(key);
        if (!name.matches()) {
            return Optional.of(new Mistake(key, value, "checks.RULE.severity, checks.RULE.tolerance"));
        }
        boolean isSeverity = name.group(2).equals("severity");
        List<String> rules = isSeverity ? PlanChecks.ADJUSTABLE : PlanChecks.WITH_TOLERANCE;
        if (!rules.contains(name.group(1))) {
            return Optional.of(new Mistake(key, value, "checks.{" + String.join(", ", rules) + "}." + name.group(2)));
        }
        boolean isValid =
                isSeverity ? SEVERITIES.contains(value) : NUMBER.matcher(value).matches();
        return isValid
                ? Optional.empty()
                : Optional.of(new Mistake(key, value, isSeverity ? String.join(", ", SEVERITIES) : "0, 0.5, 1, 2 …"));
    }

    Tolerance tolerance(String rule) {
        return new Tolerance(Optional.ofNullable(tolerances.get(rule)));
    }

    /** A finding with the severity that its rule is set to; what a rule itself calls a note stays one. */
    Finding applyTo(Finding finding) {
        Severity severity = severities.get(finding.code());
        return severity == null || finding.severity() == Severity.NOTE
                ? finding
                : new Finding(finding.code(), severity, finding.source(), finding.arguments());
    }
}
