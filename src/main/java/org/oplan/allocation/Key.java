package org.oplan.allocation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.money.Fraction;
import org.oplan.plan.Contribution;
import org.oplan.plan.Driver;
import org.oplan.plan.Quantity;

/**
 * What costs are shared out by: a driver's quantities, or an objective's contributions to goals.
 *
 * @param code code of the driver or of the contributing objective
 * @param quantities quantity by code of the receiver; a receiver without one receives nothing
 * @param accumulated whether the quantities are what receivers cost by then, and only known during the run
 */
public record Key(String code, SortedMap<String, Quantity> quantities, boolean accumulated) {
    public Key {
        quantities = Collections.unmodifiableSortedMap(new TreeMap<>(quantities));
    }

    /** A key whose quantities are known. */
    public Key(String code, SortedMap<String, Quantity> quantities) {
        this(code, quantities, false);
    }

    /** The key that a driver with entered quantities is. */
    public static Key of(Driver driver) {
        return new Key(driver.code(), driver.quantities());
    }

    /** The key that an objective's contributions are. */
    public static Key of(Contribution contribution) {
        return new Key(contribution.objective(), contribution.weights());
    }

    /** A key whose quantities are the accumulated costs of the receivers. */
    public static Key accumulated(String code) {
        return new Key(code, Collections.emptySortedMap(), true);
    }

    /** A key by which nothing is shared out. */
    public static Key empty(String code) {
        return new Key(code, Collections.emptySortedMap());
    }

    /** A receiver's quantity; nil if there is none. */
    public Fraction quantity(String receiver) {
        Quantity quantity = quantities.get(receiver);
        return quantity == null ? Fraction.ZERO : Fraction.of(quantity.value());
    }

    /** The sum of all quantities. */
    public Fraction base() {
        return Fraction.sum(quantities.keySet().stream().map(this::quantity).toList());
    }

    /** A receiver's share of the whole; nil if the base is nil. */
    public Fraction share(String receiver) {
        Fraction base = base();
        return base.signum() == 0 ? Fraction.ZERO : quantity(receiver).dividedBy(base);
    }
}
