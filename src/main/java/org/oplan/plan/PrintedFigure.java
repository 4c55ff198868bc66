package org.oplan.plan;

import org.oplan.finding.SourceRef;

/**
 * A figure or title as a paper prints it, declared so that it can be checked.
 *
 * <p>The same quantity may be declared several times, once for every table that prints it.
 *
 * @param table number of the table or section that prints it, {@code 3.2}
 * @param quantity what it is
 * @param code the element that it belongs to: an output, objective, service, pool or goal; empty for the total of all
 * @param receiver the objective or goal that receives a pool's costs; empty for other quantities
 * @param period the years that the table states; for a title, those of the plan
 * @param language language of a title; empty for a figure
 * @param text exactly what is printed, {@code 1,164,561} or {@code 37.2%}
 * @param source the cell that holds the text
 */
public record PrintedFigure(
        String table,
        Quantity quantity,
        String code,
        String receiver,
        Period period,
        String language,
        String text,
        SourceRef source) {

    /** What a printed figure says. */
    public enum Quantity {
        /** Planned resources of an output in a year. */
        OUTPUT,
        /** Planned resources of an objective's outputs in a year, or of all outputs. */
        OUTPUT_TOTAL,
        /** What an objective receives from a cost pool. */
        POOL_OBJECTIVE,
        /** What a strategic goal receives from a cost pool. */
        POOL_GOAL,
        /** A cost pool, or all of them. */
        POOL_TOTAL,
        /** What an objective receives from all pools. */
        OBJECTIVE_COST_TOTAL,
        /** What a strategic goal receives from all pools. */
        GOAL_COST_TOTAL,
        /** What all pools give, and all objectives and goals receive. */
        GRAND_TOTAL,
        /** Share of an output in the resources of all outputs, in per cent. */
        OUTPUT_SHARE_OF_TOTAL,
        /** Share of an output in the resources of its objective, in per cent. */
        OUTPUT_SHARE_OF_OBJECTIVE,
        /** Share of an objective in the resources of all outputs, in per cent. */
        OBJECTIVE_SHARE_OF_TOTAL,
        /** Share of a service in the resources of all services, in per cent. */
        SERVICE_SHARE,
        /** Share of the Sectors' objectives in all allocated costs, in per cent. */
        SECTOR_SHARE,
        /** Share of the intersectoral objectives in all allocated costs, in per cent. */
        INTERSECTORAL_SHARE,
        /** Title of an objective, outcome or output. */
        TITLE
    }

    /** Whether it is a title, not a figure. */
    public boolean isTitle() {
        return quantity == Quantity.TITLE;
    }
}
