package org.oplan.revision;

/**
 * Something small in both of its versions, which may be equal.
 *
 * @param before the old version
 * @param after the new version
 * @param <T> what it is
 */
public record Versions<T>(T before, T after) {

    /** The one that a version has. */
    public T in(Version version) {
        return switch (version) {
            case BEFORE -> before;
            case AFTER -> after;
        };
    }

    /** Whether the versions differ. */
    public boolean differ() {
        return !before.equals(after);
    }
}
