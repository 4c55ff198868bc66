package org.oplan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.money.Fraction;
import org.oplan.plan.Identity;
import org.oplan.plan.Plan;

/**
 * A quantity that is printed in several tables or workbooks is the same in all of them.
 *
 * <p>Every place is held to the first one. Two roundings of one number may differ by a unit, which is noted. What two
 * workbooks state differently is found in both. A plan that is part of another unit's states parts of its amounts, and
 * is not compared.
 */
final class FigureDisagreementCheck implements PlansCheck {
    static final String CODE = "figures-disagree";

    private final Tolerance tolerance;

    FigureDisagreementCheck(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public List<Finding> check(List<Plan> plans) {
        Map<String, List<Statement>> statements = new LinkedHashMap<>();
        plans.stream()
                .filter(plan -> !isPart(plan, plans))
                .flatMap(Statement::of)
                .forEach(statement -> statements
                        .computeIfAbsent(statement.quantity() + " " + statement.years(), key -> new ArrayList<>())
                        .add(statement));
        return statements.values().stream()
                .flatMap(same -> same.stream().skip(1).flatMap(later -> compare(same.getFirst(), later)))
                .toList();
    }

    private static boolean isPart(Plan plan, List<Plan> plans) {
        Identity identity = plan.identity();
        return plans.stream()
                .map(Plan::identity)
                .anyMatch(whole -> whole.unit().equals(identity.membership().partOf())
                        && !whole.unit().equals(identity.unit())
                        && whole.period().equals(identity.period()));
    }

    private Stream<Finding> compare(Statement first, Statement later) {
        Stream<Finding> found =
                later.differenceFrom(first).map(difference -> finding(first, later, difference)).stream();
        return first.source().sha256().equals(later.source().sha256())
                ? found
                : Stream.concat(
                        found,
                        first.differenceFrom(later).map(difference -> finding(later, first, difference)).stream());
    }

    private Finding finding(Statement first, Statement later, Fraction difference) {
        Fraction byRounding = first.unit().plus(later.unit()).dividedBy(Fraction.of(2));
        Fraction limit = tolerance.of(byRounding, later.unit());
        Object[] arguments = {
            "quantity", later.quantity(),
            "year", later.years(),
            "table", later.table(),
            "printed", Decimals.text(later.value()),
            "other", first.table() + " (" + first.source().place() + ")",
            "stated", Decimals.text(first.value()),
            "difference", Decimals.text(difference.negate())
        };
        return Decimals.distance(difference).compareTo(limit) <= 0
                ? Finding.note(CODE, later.source(), arguments)
                : Finding.error(CODE, later.source(), arguments);
    }
}
