package org.oplan.bilingual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An entry of one list and the entry of another that belongs to it.
 *
 * @param left the entry of the first list; empty if only the other has one here
 * @param right the entry of the second list; empty if only the first has one here
 * @param <T> what the lists hold
 */
record Pair<T>(Optional<T> left, Optional<T> right) {

    /**
     * Pairs entries by what they are, in order.
     *
     * @param ones the first list
     * @param others the second list
     * @param part what an entry is; equal for entries that belong together
     */
    static <T> List<Pair<T>> of(List<T> ones, List<T> others, Function<T, String> part) {
        List<Pair<T>> pairs = new ArrayList<>();
        int next = 0;
        for (T one : ones) {
            int found = find(others, next, part, part.apply(one));
            if (found < 0) {
                pairs.add(new Pair<>(Optional.of(one), Optional.empty()));
                continue;
            }
            others.subList(next, found).forEach(other -> pairs.add(new Pair<>(Optional.empty(), Optional.of(other))));
            pairs.add(new Pair<>(Optional.of(one), Optional.of(others.get(found))));
            next = found + 1;
        }
        others.subList(next, others.size())
                .forEach(other -> pairs.add(new Pair<>(Optional.empty(), Optional.of(other))));
        return pairs;
    }

    private static <T> int find(List<T> entries, int from, Function<T, String> part, String wanted) {
        for (int i = from; i < entries.size(); i++) {
            if (part.apply(entries.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether both lists have an entry here. */
    boolean isWhole() {
        return left.isPresent() && right.isPresent();
    }

    /** The first list's entry, which is there. */
    T one() {
        return left.orElseThrow();
    }

    /** The second list's entry, which is there. */
    T other() {
        return right.orElseThrow();
    }

    void ifLeft(Consumer<T> action) {
        left.ifPresent(action);
    }

    void ifRight(Consumer<T> action) {
        right.ifPresent(action);
    }
}
