package org.oplan.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of one revision of a document on its way to one recipient.
 *
 * @param address the recipient's address
 * @param path path of the document in its set, without the file type
 * @param revision what tells this state of the document from others
 * @param symbol the document's symbol
 * @param state how far it is
 * @param attempts how often it was tried
 * @param changed when it came to this state
 * @param due not before when it is tried again; empty if it is not
 * @param reason what the mail server said last; may be empty
 */
public record Delivery(
        String address,
        String path,
        String revision,
        String symbol,
        State state,
        int attempts,
        Instant changed,
        Optional<Instant> due,
        String reason) {
    private static final int LONGEST_REASON = 500;

    public Delivery {
        reason = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    /** How far a delivery is. */
    public enum State {
        /** It is to be sent. */
        WAITING,
        /** It is on its way to the mail server this very moment; found later, nobody knows whether it arrived there. */
        SENDING,
        /** The mail server has taken it. */
        SENT,
        /** The mail server does not want it, or has not answered often enough. */
        REFUSED,
        /** The way to the mail server was cut after the message had been begun; only a person sends it again. */
        UNCERTAIN,
        /** It is not wanted any more: there is a newer revision, or the recipient has left the list. */
        WITHDRAWN
    }

    /** A delivery that is still to be made. */
    static Delivery waiting(String address, Issue issue, Instant now) {
        return new Delivery(
                address, issue.path(), issue.revision(), issue.symbol(), State.WAITING, 0, now, Optional.of(now), "");
    }

    /** The same delivery in a state in which it stays. */
    Delivery in(State next, Instant now, String why) {
        return new Delivery(address, path, revision, symbol, next, attempts, now, Optional.empty(), why);
    }

    /** The same delivery on its way. */
    Delivery sending(Instant now) {
        return new Delivery(
                address, path, revision, symbol, State.SENDING, attempts + 1, now, Optional.empty(), reason);
    }

    /** The same delivery, to be tried again. */
    Delivery again(Instant now, Instant next, String why) {
        return new Delivery(address, path, revision, symbol, State.WAITING, attempts, now, Optional.of(next), why);
    }
}
