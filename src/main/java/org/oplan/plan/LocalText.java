package org.oplan.plan;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One text in several languages.
 *
 * @param byLanguage the text by language code ({@code en}, {@code zh}); blank texts are left out
 */
public record LocalText(SortedMap<String, String> byLanguage) {
    public LocalText {
        SortedMap<String, String> present = new TreeMap<>(byLanguage);
        present.values().removeIf(String::isBlank);
        byLanguage = Collections.unmodifiableSortedMap(present);
    }

    /** A text that is missing in every language. */
    public static LocalText empty() {
        return new LocalText(new TreeMap<>());
    }

    /** The text in a language, if it is there. */
    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** Whether no language has the text. */
    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
