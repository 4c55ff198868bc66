package org.oplan.finding;

import java.util.List;
import java.util.Optional;

/**
 * What could be made of some input, together with everything that was found on the way.
 *
 * @param value the result; empty when nothing usable came of it
 * @param findings all findings, in the order in which they were met
 * @param <T> the type of the result
 */
public record Checked<T>(Optional<T> value, List<Finding> findings) {
    public Checked {
        findings = List.copyOf(findings);
    }

    /** A result with its findings, which may be none. */
    public static <T> Checked<T> of(T value, List<Finding> findings) {
        return new Checked<>(Optional.of(value), findings);
    }

    /** No result, and why. */
    public static <T> Checked<T> refused(List<Finding> findings) {
        return new Checked<>(Optional.empty(), findings);
    }
}
