package org.oplan.job;

import java.util.Locale;

/** Why a document was made, or why it was not. */
public enum Making {
    /** The published document has the same fingerprint and was taken over. */
    UNCHANGED,
    /** There was no such document. */
    NEW,
    /** A figure that it prints has changed, or what that figure was computed from. */
    FIGURES,
    /** Its words or its template have changed. */
    TEXTS,
    /** The software has changed. */
    SOFTWARE,
    /** The published files were not as they had been published. */
    DAMAGED,
    /** Something was found while it was made, which is to be found again. */
    FOUND,
    /** Somebody wanted it. */
    FORCED,
    /** An error blocks it. */
    BLOCKED;

    /** Its name in terms, {@code figures}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
