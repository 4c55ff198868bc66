package org.oplan.money;

import java.util.List;

/**
 * What an amount is shared out by.
 *
 * @param values how much each receiver weighs, none negative, their sum above zero
 */
public record Weights(List<Fraction> values) {
    public Weights {
        values = List.copyOf(values);
        if (values.stream().anyMatch(value -> value.signum() < 0)) {
            throw new IllegalArgumentException("Weights are not negative, unlike some of " + values);
        }
        if (Fraction.sum(values).signum() == 0) {
            throw new IllegalArgumentException("At least one weight is above zero, unlike in " + values);
        }
    }

    /** The sum of the weights. */
    public Fraction base() {
        return Fraction.sum(values);
    }

    /** Each receiver's share of the whole, exactly; the shares add to one. */
    public List<Fraction> shares() {
        Fraction base = base();
        return values.stream().map(value -> value.dividedBy(base)).toList();
    }

    /** The amount shared out exactly; the parts add to it. */
    public List<Fraction> split(Fraction amount) {
        return shares().stream().map(amount::times).toList();
    }
}
