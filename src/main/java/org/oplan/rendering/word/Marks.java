package org.oplan.rendering.word;

import java.util.IdentityHashMap;
import org.oplan.revision.Mark;

/**
 * What the parts of a merged document tree are: kept, inserted or deleted, and how their labels read before.
 *
 * <p>Parts are known by the very object, since equal texts may stand in several places. A document that is drawn
 * without its changes has no marks.
 */
final class Marks {
    private final IdentityHashMap<Object, Mark> marks = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Object> former = new IdentityHashMap<>();

    /** Notes the mark of a part and returns the part. */
    <T> T mark(Mark mark, T part) {
        if (mark != Mark.KEPT) {
            marks.put(part, mark);
        }
        return part;
    }

    /** Notes how a part with labels read before and returns the part. */
    <T> T former(T before, T part) {
        former.put(part, before);
        return part;
    }

    /** Whether nothing has changed. */
    boolean isEmpty() {
        return marks.isEmpty() && former.isEmpty();
    }

    Mark of(Object part) {
        return marks.getOrDefault(part, Mark.KEPT);
    }

    /** The part with the labels that it had before; itself if they are the same. */
    @SuppressWarnings("unchecked") // noted down with a part of the same type
    <T> T formerOf(T part) {
        return (T) former.getOrDefault(part, part);
    }
}
