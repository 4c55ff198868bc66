package org.oplan.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.oplan.publication.Json;
import org.oplan.publication.Sha256;

/**
 * Something that somebody did.
 *
 * @param number its number, from 1
 * @param time when, to the millisecond
 * @param act what was done
 * @param person by whom, as they named themselves
 * @param account the account that they used on the machine
 * @param subject what it was done to: a document, the path of an input file, the identity of a build
 * @param detail hashes and reasons, as JSON text
 * @param previous hash of the event before; zeros for the first
 * @param hash hash over all that and the event before
 */
public record Event(
        long number,
        Instant time,
        Act act,
        String person,
        String account,
        String subject,
        String detail,
        String previous,
        String hash) {

    /** What people do. */
    public enum Act {
        DROPPED,
        BUILD_STARTED,
        BUILD_ENDED,
        APPROVED,
        /** A change has taken an approval back. */
        REOPENED,
        /** A person has taken an approval back. */
        APPROVAL_WITHDRAWN,
        PUBLISHED,
        WITHDRAWN,
        DELIVERED;

        /** Its name in terms, {@code build-started}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The hash that its facts have. */
    String computed() {
        return Sha256.of(Json.text(List.of(number, time.toString(), act, person, account, subject, detail, previous)));
    }
}
