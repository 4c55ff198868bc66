package org.oplan.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When papers have to be there, counted back from the day that a session opens.
 *
 * @param translation days before the session by which a paper has to be in so that it can be translated
 * @param heldOver days before the session after which a paper is left for the next one
 */
public record SessionDeadline(OptionalInt translation, OptionalInt heldOver) {
    /** Papers may come at any time. */
    public static final SessionDeadline NONE = new SessionDeadline(OptionalInt.empty(), OptionalInt.empty());

    /** The last day on which a paper can be translated in time. */
    public Optional<LocalDate> lastForTranslation(LocalDate opening) {
        return before(opening, translation);
    }

    /** The last day on which a paper is taken for the session. */
    public Optional<LocalDate> lastForSession(LocalDate opening) {
        return before(opening, heldOver);
    }

    private static Optional<LocalDate> before(LocalDate opening, OptionalInt days) {
        return days.isPresent() ? Optional.of(opening.minusDays(days.getAsInt())) : Optional.empty();
    }
}
