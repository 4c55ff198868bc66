package org.oplan.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What texts that come over and over were found to say.
 *
 * <p>Only so many are kept: a file that never repeats itself costs no memory.
 */
final class Remembered<V> {
    private static final int MOST = 10_000;

    private final Map<String, V> values = new HashMap<>();

    /** What the text says, if it is remembered. */
    @Nullable
    V get(String text) {
        return values.get(text);
    }

    /** Remembers what a text says, if there is room. */
    void put(String text, V value) {
        if (values.size() < MOST) {
            values.put(text, value);
        }
    }
}
