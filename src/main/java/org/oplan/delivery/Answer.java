package org.oplan.delivery;

/** What a mail server makes of a message. */
sealed interface Answer {

    /** It has taken the message and answers for it. */
    record Taken() implements Answer {}

    /**
     * It has not taken the message.
     *
     * @param reason what it says
     * @param isFinal whether it would say so again
     */
    record Refused(String reason, boolean isFinal) implements Answer {}

    /**
     * It could not be reached, or let nobody in; no message has left.
     *
     * @param reason what went wrong
     */
    record Unreachable(String reason) implements Answer {}

    /**
     * The connection broke after the message had been begun: nobody here can know whether it was taken.
     *
     * @param reason what went wrong
     */
    record Unknown(String reason) implements Answer {}
}
