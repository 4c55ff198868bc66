package org.oplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For whom and for which session a paper is made.
 *
 * @param audience who receives it
 * @param opening the day that the session opens, if that is known
 * @param adoptedBy symbol of the draft resolution that adopts what the paper says; empty for none
 * @param leftOut sections that this paper does not have, in addition to those that its audience never gets
 */
public record Occasion(
        Audience audience, Optional<LocalDate> opening, String adoptedBy, List<Audience.LeftOut> leftOut) {
    public Occasion {
        leftOut = List.copyOf(leftOut);
    }

    /** A paper for somebody of whom nothing more is known. */
    public static Occasion general(String audience) {
        return new Occasion(Audience.unknown(audience), Optional.empty(), "", List.of());
    }

    /** All sections that a paper of a kind does not have. */
    public List<Audience.LeftOut> leftOut(String kind) {
        return Stream.concat(audience.leftOut(kind).stream(), leftOut.stream()).toList();
    }
}
