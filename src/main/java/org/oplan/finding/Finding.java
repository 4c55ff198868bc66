package org.oplan.finding;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that is wrong, or worth knowing, in the data.
 *
 * <p>A finding holds no sentence. Its words are the terms {@code finding.CODE.found}, {@code finding.CODE.expected} and
 * {@code finding.CODE.remedy} of the reader's language, in which {@code {name}} stands for the argument of that name.
 *
 * @param code the rule that it breaks, {@code [a-z][a-z0-9-]*}, for example {@code unknown-code}
 * @param severity how much it matters
 * @param source where it stands
 * @param arguments what the sentences mention, by name; plain values, language-neutral
 */
public record Finding(String code, Severity severity, SourceRef source, SortedMap<String, String> arguments)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(Finding::source)
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.arguments().toString());

    public Finding {
        arguments = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    /** A finding of severity error; {@code arguments} alternate name and value. */
    public static Finding error(String code, SourceRef source, Object... arguments) {
        return of(code, Severity.ERROR, source, arguments);
    }

    /** A finding of severity warning; {@code arguments} alternate name and value. */
    public static Finding warning(String code, SourceRef source, Object... arguments) {
        return of(code, Severity.WARNING, source, arguments);
    }

    /** A finding of severity note; {@code arguments} alternate name and value. */
    public static Finding note(String code, SourceRef source, Object... arguments) {
        return of(code, Severity.NOTE, source, arguments);
    }

    /** Whether any of these findings is an error. */
    public static boolean anyError(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static Finding of(String code, Severity severity, SourceRef source, Object... arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("Arguments of " + code + " alternate name and value, but there are "
                    + arguments.length + " of them");
        }
        SortedMap<String, String> named = new TreeMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(String.valueOf(arguments[i]), String.valueOf(arguments[i + 1]));
        }
        return new Finding(code, severity, source, named);
    }

    /** Worst first, then by place. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
