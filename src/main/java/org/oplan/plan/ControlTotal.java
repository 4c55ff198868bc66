package org.oplan.plan;

/**
 * A total declared by the sender, against which the sum of the parts is checked.
 *
 * @param scope what is summed
 * @param code the objective or cost pool whose total it is; empty for the total of all
 * @param year the year
 * @param amount the declared total
 */
public record ControlTotal(Scope scope, String code, int year, Amount amount) {

    /** What is summed. */
    public enum Scope {
        /** Output amounts, by objective. */
        OUTPUTS,
        /** Cost pools' amounts: a pool's own, or of all pools. */
        POOLS
    }
}
