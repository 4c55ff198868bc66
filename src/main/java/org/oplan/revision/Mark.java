package org.oplan.revision;

/** Which versions of a document a part of it belongs to. */
public enum Mark {
    /** In both versions. */
    KEPT,
    /** Only in the new version. */
    INSERTED,
    /** Only in the old version. */
    DELETED;

    /** Whether a version has what bears this mark. */
    public boolean isIn(Version version) {
        return switch (this) {
            case KEPT -> true;
            case INSERTED -> version == Version.AFTER;
            case DELETED -> version == Version.BEFORE;
        };
    }
}
