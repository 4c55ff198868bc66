package org.oplan.allocation;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.money.Fraction;

/** Where the cost of each pool is by now: with itself, with another pool, an output or an objective. */
final class Holdings {
    private final SortedMap<String, SortedMap<String, Fraction>> byOrigin = new TreeMap<>();

    /** Puts a pool's own cost where it comes from. */
    void start(String pool, Fraction cost) {
        byOrigin.put(pool, new TreeMap<>());
        add(pool, pool, cost);
    }

    /** Everything that somebody holds. */
    Fraction of(String holder) {
        return Fraction.sum(byOrigin.values().stream()
                .map(held -> held.getOrDefault(holder, Fraction.ZERO))
                .toList());
    }

    /** What somebody holds of a pool's cost. */
    Fraction of(String pool, String holder) {
        return Objects.requireNonNull(byOrigin.get(pool)).getOrDefault(holder, Fraction.ZERO);
    }

    /** Whether somebody holds a cost of any pool, even if costs and credits cancel. */
    boolean holds(String holder) {
        return byOrigin.values().stream()
                .anyMatch(held -> held.getOrDefault(holder, Fraction.ZERO).signum() != 0);
    }

    /** Moves what a holder holds to others, of each unit so much as each of them is to get. */
    void move(String holder, List<String> receivers, List<Fraction> perUnit) {
        for (var entry : byOrigin.entrySet()) {
            Fraction held = entry.getValue().remove(holder);
            for (int i = 0; held != null && i < receivers.size(); i++) {
                add(entry.getKey(), receivers.get(i), held.times(perUnit.get(i)));
            }
        }
    }

    private void add(String pool, String holder, Fraction cost) {
        if (cost.signum() != 0) {
            Objects.requireNonNull(byOrigin.get(pool)).merge(holder, cost, Fraction::plus);
        }
    }
}
