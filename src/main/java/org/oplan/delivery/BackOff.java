package org.oplan.delivery;

import java.time.Duration;

/**
 * How long to wait before something is tried again: a minute, four, sixteen … up to six hours, at most twelve times.
 */
final class BackOff {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int FACTOR = 4;
    private static final int MOST_ATTEMPTS = 12;

    private BackOff() {}

    /** Whether it is time to give up. */
    static boolean isOver(int attempts) {
        return attempts >= MOST_ATTEMPTS;
    }

    /** The pause after so many attempts. */
    static Duration after(int attempts) {
        Duration pause = FIRST;
        for (int i = 1; i < attempts && pause.compareTo(LONGEST) < 0; i++) {
            pause = pause.multipliedBy(FACTOR);
        }
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
