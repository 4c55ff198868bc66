package org.oplan.rendering.pdf;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "fa", "he", "ur");

    /** The direction of a language. */
    static Direction of(Locale language) {
        return FROM_THE_RIGHT.contains(language.getLanguage()) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
}
