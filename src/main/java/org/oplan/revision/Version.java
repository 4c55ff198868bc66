package org.oplan.revision;

/** One of the two versions that are compared. */
public enum Version {
    /** The old one. */
    BEFORE,
    /** The new one. */
    AFTER
}
