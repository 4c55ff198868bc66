package org.oplan.allocation;

import java.util.List;
import org.oplan.money.Fraction;

/**
 * One step of the way that costs take: givers, what each of them gives, by which key, and who may receive.
 *
 * <p>Pools → objectives is a stage, objectives → goals another. A method says how a stage is carried out.
 *
 * @param givers who gives, in order
 * @param receivers codes of those who receive, in order
 */
public record Stage(List<Giver> givers, List<String> receivers) {
    public Stage {
        givers = List.copyOf(givers);
        receivers = List.copyOf(receivers);
    }

    /** What is given in all. */
    public Fraction cost() {
        return Fraction.sum(givers.stream().map(Giver::cost).toList());
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
