package org.oplan.figure;

import java.util.List;
import org.oplan.allocation.ActualCosts;
import org.oplan.allocation.PlanVariant;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** Leads from what was spent on an output or a pool to the expenditure of the ledger that is in it. */
final class SpentFigures {
    private final Plan plan;
    private final List<Expenditure> expenditures;

    SpentFigures(Plan plan, Ledger ledger) {
        this.plan = plan;
        this.expenditures = ActualCosts.of(plan, ledger);
    }

    /** The figure with the expenditure that it comes from, if it is one of the actual costs that come from any. */
    Figure traced(Figure figure) {
        String[] key = figure.key().split("/", -1);
        boolean isOutput = key.length == 4 && figure.rule().equals("planned");
        boolean isCell = key.length == 5 && figure.rule().equals("allocated");
        return key[0].equals(PlanVariant.ACTUAL) && (isOutput || isCell)
                ? figure.withParts(keys(key[2], key[key.length - 1]))
                : figure;
    }

    private List<String> keys(String holder, String year) {
        return expenditures.stream()
                .filter(spent -> Integer.toString(spent.year()).equals(year))
                .map(Expenditure::element)
                .filter(element -> ActualCosts.holder(plan, element).equals(holder))
                .map(element -> Traced.key("expenditure", element, year))
                .distinct()
                .toList();
    }
}
