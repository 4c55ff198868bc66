package org.oplan.plan;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.finding.SourceRef;

/**
 * Costs that are allocated together, by one driver.
 *
 * @param code its code, {@code ADM}
 * @param title the title
 * @param content what the pool holds
 * @param driver code of the driver that it is allocated by
 * @param stage code of the stage in which it is shared out; empty for the only stage of a plan without stages
 * @param amounts cost by year; a year without an amount is left out
 * @param revised its cost in the revised plan, by year; a year without an amount stays as planned
 * @param providedBy code of the unit in whose plan the same costs stand; empty if they are the plan's own
 * @param source the row
 */
public record CostPool(
        String code,
        LocalText title,
        LocalText content,
        String driver,
        String stage,
        SortedMap<Integer, Amount> amounts,
        SortedMap<Integer, Amount> revised,
        String providedBy,
        SourceRef source) {
    public CostPool {
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
        revised = Collections.unmodifiableSortedMap(new TreeMap<>(revised));
    }

    /** A pool whose costs stand in no other plan. */
    public CostPool(
            String code,
            LocalText title,
            LocalText content,
            String driver,
            String stage,
            SortedMap<Integer, Amount> amounts,
            SortedMap<Integer, Amount> revised,
            SourceRef source) {
        this(code, title, content, driver, stage, amounts, revised, "", source);
    }

    /** A pool that is not revised. */
    public CostPool(
            String code,
            LocalText title,
            LocalText content,
            String driver,
            String stage,
            SortedMap<Integer, Amount> amounts,
            SourceRef source) {
        this(code, title, content, driver, stage, amounts, Collections.emptySortedMap(), "", source);
    }

    /** A pool of a plan without stages. */
    public CostPool(
            String code,
            LocalText title,
            LocalText content,
            String driver,
            SortedMap<Integer, Amount> amounts,
            SourceRef source) {
        this(code, title, content, driver, "", amounts, source);
    }

    /** Whether another unit's plan holds its costs, too. */
    public boolean isProvided() {
        return !providedBy.isEmpty();
    }

    /** The same pool with another driver, in another stage. */
    public CostPool sharedOutBy(String otherDriver, String otherStage) {
        return new CostPool(code, title, content, otherDriver, otherStage, amounts, revised, providedBy, source);
    }

    /** The same pool with other costs. */
    public CostPool withAmounts(SortedMap<Integer, Amount> others) {
        return new CostPool(code, title, content, driver, stage, others, revised, providedBy, source);
    }
}
