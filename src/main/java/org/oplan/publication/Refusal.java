package org.oplan.publication;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why something that a person wanted with a document was not done.
 *
 * <p>It holds no sentence: its words are the terms {@code refusal.CODE} and {@code refusal.CODE.remedy}.
 *
 * @param code its code
 * @param arguments what its sentences mention, by name
 */
public record Refusal(String code, SortedMap<String, String> arguments) {
    public Refusal {
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    /** A refusal about a document or symbol. */
    public static Refusal of(String code, String subject) {
        return new Refusal(code, new TreeMap<>()).with("subject", subject);
    }

    /** The same, saying more. */
    public Refusal with(String name, Object value) {
        SortedMap<String, String> more = new TreeMap<>(arguments);
        more.put(name, value.toString());
        return new Refusal(code, more);
    }
}
