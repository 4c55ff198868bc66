package org.oplan.catalogue;

import java.util.List;

/** The codes of all findings on {@code audiences.yaml}. */
public final class AudienceCodes {
    /** The file is no YAML. */
    static final String UNREADABLE = "audiences-unreadable";
    /** A key or value that cannot be followed. */
    static final String BAD_ENTRY = "audience-bad-entry";

    /** All of them. */
    public static final List<String> ALL = List.of(BAD_ENTRY, UNREADABLE);

    private AudienceCodes() {}
}
