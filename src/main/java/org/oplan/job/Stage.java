package org.oplan.job;

import java.util.Locale;

/** A stage of the build, in order. */
public enum Stage {
    INTAKE,
    CHECK,
    ALLOCATE,
    DOCUMENTS,
    PUBLISH;

    /** Its name in terms and in the job, {@code intake}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
