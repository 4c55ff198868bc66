package org.oplan.plan;

import java.util.List;

/**
 * Two languages that papers are set in side by side, for those who review a translation.
 *
 * @param first code of the language on the left, {@code en}
 * @param second code of the language on the right, {@code zh}
 */
public record LanguagePair(String first, String second) {
    public LanguagePair {
        if (first.equals(second)) {
            throw new IllegalArgumentException("Side by side stand two languages, not " + first + " twice");
        }
    }

    /** Whether both are among some languages. */
    public boolean isOf(List<String> languages) {
        return languages.contains(first) && languages.contains(second);
    }

    /** The pair as workbooks write it, {@code en+zh}. */
    @Override
    public String toString() {
        return first + "+" + second;
    }
}
