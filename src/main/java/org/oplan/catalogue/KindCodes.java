package org.oplan.catalogue;

import java.util.List;

/** The codes of all findings on descriptors of kinds. */
public final class KindCodes {
    /** The file is no YAML. */
    static final String UNREADABLE = "kind-unreadable";
    /** A key that a descriptor does not have. */
    static final String UNKNOWN_KEY = "kind-unknown-key";
    /** A key that a descriptor has to have. */
    static final String MISSING_KEY = "kind-missing-key";
    /** A value that a key cannot have. */
    static final String BAD_VALUE = "kind-bad-value";

    /** All of them. */
    public static final List<String> ALL = List.of(BAD_VALUE, MISSING_KEY, UNKNOWN_KEY, UNREADABLE);

    private KindCodes() {}
}
