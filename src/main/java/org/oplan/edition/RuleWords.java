package org.oplan.edition;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A rule in the words of one language: what its code means, and how to mend what breaks it.
 *
 * @param code the code of its findings
 * @param meaning what the rule is about
 * @param example a case that breaks it, if one is written down
 * @param expected what was expected
 * @param remedy how to mend it
 */
public record RuleWords(String code, String meaning, Optional<String> example, String expected, String remedy) {
    private static final String PREFIX = "finding.";
    private static final String FOUND = ".found";

    /** The codes of all rules that the terms know. */
    public static SortedSet<String> codes(Terms terms) {
        SortedSet<String> codes = new TreeSet<>();
        terms.keys().stream()
                .filter(key -> key.startsWith(PREFIX) && key.endsWith(FOUND))
                .forEach(key -> codes.add(key.substring(PREFIX.length(), key.length() - FOUND.length())));
        return codes;
    }

    /** The rule with a code; empty if the terms do not know it. */
    public static Optional<RuleWords> of(String code, Terms terms) {
        String key = PREFIX + code;
        return terms.has(key + FOUND)
                ? Optional.of(new RuleWords(
                        code,
                        general(terms, terms.has(key + ".meaning") ? key + ".meaning" : key + FOUND),
                        Optional.of(key + ".example").filter(terms::has).map(terms::text),
                        general(terms, key + ".expected"),
                        general(terms, key + ".remedy")))
                : Optional.empty();
    }

    /** A text that speaks of no finding in particular. */
    private static String general(Terms terms, String key) {
        return new Message(terms.text(key)).general();
    }
}
