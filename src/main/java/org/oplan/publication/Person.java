package org.oplan.publication;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody who does something with documents, by the name that they are known by in the house.
 *
 * @param name the name, as it is written in the history: it starts with a letter and has no control characters
 */
public record Person(String name) {
    private static final Pattern NAME = Pattern.compile("\\p{L}[^\\p{C};\"<>]{0,199}");

    public Person {
        name = clean(name);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A person's name starts with a letter, unlike \"" + name + "\"");
        }
    }

    /** The person that a text names; empty if it is no name. */
    public static Optional<Person> of(String text) {
        return Optional.of(clean(text))
                .filter(name -> NAME.matcher(name).matches())
                .map(Person::new);
    }

    /** Whether two names stand for one person: neither case nor blanks make another person of somebody. */
    public boolean isSame(String other) {
        return key(name).equals(key(other));
    }

    private static String clean(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s._-]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
