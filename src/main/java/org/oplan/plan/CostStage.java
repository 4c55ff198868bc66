package org.oplan.plan;

import java.util.List;
import org.oplan.finding.SourceRef;

/**
 * A step of the way that costs take from pools to objectives; steps are carried out in the order of their sheet.
 *
 * @param code its code, {@code ST.1}
 * @param title the title
 * @param method how the pools of the stage are shared out
 * @param order in which order they are, where the method has one
 * @param sequence codes of the pools, first to last; empty unless the order is {@link Order#EXPLICIT}
 * @param source the row
 */
public record CostStage(
        String code, LocalText title, Method method, Order order, List<String> sequence, SourceRef source) {
    public CostStage {
        sequence = List.copyOf(sequence);
    }

    /** The same stage under another code. */
    public CostStage named(String otherCode) {
        return new CostStage(otherCode, title, method, order, sequence, source);
    }

    /** How pools are shared out that also serve each other. */
    public enum Method {
        /** Straight to the receivers; what pools do for each other is left out of account. */
        DIRECT,
        /** One pool after the other; a pool that was shared out receives nothing more. */
        STEP_DOWN,
        /** Every pool to all others first; then what pools received, one pool after the other. */
        DOUBLE_STEP_DOWN,
        /** All pools at once, what they do for each other included. */
        RECIPROCAL
    }

    /** In which order pools are shared out; among equals the lower code comes first. */
    public enum Order {
        /** As the pools stand on their sheet. */
        AS_LISTED,
        /** By code. */
        BY_CODE,
        /** The largest cost of the year first. */
        LARGEST_COST_FIRST,
        /** The pool first that gives the largest share of its services to other pools. */
        MOST_SERVICE_FIRST,
        /** As the stage lists them. */
        EXPLICIT
    }
}
