package org.oplan.intake;

import java.util.Optional;
import org.oplan.finding.Severity;

/**
 * A column that a sheet may have.
 *
 * @param name what its header cell says
 * @param whenMissing how bad it is to lack it; empty if it may be left out
 */
record Heading(String name, Optional<Severity> whenMissing) {

    static Heading required(String name) {
        return new Heading(name, Optional.of(Severity.ERROR));
    }

    static Heading expected(String name) {
        return new Heading(name, Optional.of(Severity.WARNING));
    }

    static Heading optional(String name) {
        return new Heading(name, Optional.empty());
    }
}
