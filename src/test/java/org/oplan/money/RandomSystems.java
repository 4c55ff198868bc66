package org.oplan.money;

/** How many random systems a property is held against: thousands, and fewer for every mutant. */
public final class RandomSystems {
    /** Their number. */
    public static final int COUNT = Integer.getInteger("property.systems", 2_000);

    private RandomSystems() {}
}
