package org.oplan.revision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.oplan.document.Document;

/**
 * A paper beside its version that was published before.
 *
 * @param path its path in the set without file type
 * @param state what has become of it
 * @param passages the passages whose words have changed, in reading order; none unless it has changed
 * @param places where each figure is printed, in the new version or else in the old one; none unless it has changed
 */
public record PaperRevision(
        String path, State state, List<PassageChange> passages, SequencedMap<String, PrintedPlace> places) {
    public PaperRevision {
        passages = List.copyOf(passages);
        places = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(places));
    }

    /** What has become of a paper. */
    public enum State {
        CHANGED,
        UNCHANGED,
        /** It was not published before. */
        NEW,
        /** It was published before and has not been made now. */
        NOT_MADE,
        /** Its earlier version was not kept in a form that can be compared. */
        UNKNOWN
    }

    /** A paper that is not compared. */
    public static PaperRevision of(String path, State state) {
        return new PaperRevision(path, state, List.of(), new LinkedHashMap<>());
    }

    /** A paper in both versions. */
    public static PaperRevision of(String path, Document before, Document after) {
        if (before.equals(after)) {
            return of(path, State.UNCHANGED);
        }
        SequencedMap<String, PrintedPlace> places = new LinkedHashMap<>(PrintedPlaces.of(after));
        PrintedPlaces.of(before).forEach(places::putIfAbsent);
        return new PaperRevision(path, State.CHANGED, PassageChanges.of(Comparison.of(before, after)), places);
    }
}
