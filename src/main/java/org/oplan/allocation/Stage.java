package org.oplan.allocation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.money.Fraction;

/**
 * One step of the way that costs take: givers, what each of them gives, by which key, and who may receive.
 *
 * <p>Pools → objectives is a stage, objectives → goals another. A method says how a stage is carried out.
 *
 * @param givers who gives, in the order in which they do
 * @param receivers codes of those who receive, in order; no giver among them
 * @param carried what receivers cost before the stage; those that cost nothing are left out
 */
public record Stage(List<Giver> givers, List<String> receivers, SortedMap<String, Fraction> carried) {
    public Stage {
        givers = List.copyOf(givers);
        receivers = List.copyOf(receivers);
        carried = Collections.unmodifiableSortedMap(new TreeMap<>(carried));
    }

    /** A stage whose receivers cost nothing before it. */
    public Stage(List<Giver> givers, List<String> receivers) {
        this(givers, receivers, Collections.emptySortedMap());
    }

    /** What is given in all. */
    public Fraction cost() {
        return Fraction.sum(givers.stream().map(Giver::cost).toList());
    }

    /** What givers and receivers cost before the stage. */
    SortedMap<String, Fraction> withGivers() {
        SortedMap<String, Fraction> costs = new TreeMap<>(carried);
        givers.forEach(giver -> costs.put(giver.code(), giver.cost()));
        return costs;
    }

    /** Codes of the givers, in order. */
    public List<String> codes() {
        return givers.stream().map(Giver::code).toList();
    }

    /**
     * One whose cost is shared out.
     *
     * @param code code of the pool or objective
     * @param cost its cost, in major units; may be negative (a credit)
     * @param key what the cost is shared out by; may be empty if there is no cost
     */
    public record Giver(String code, Fraction cost, Key key) {}
}
