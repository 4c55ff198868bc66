package org.oplan.progress;

import java.util.Locale;

/** How something is going, as a traffic light shows it and a word says it. */
public enum State {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    NOT_AVAILABLE;

    /** The name as templates and figure keys write it: {@code on-track}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
