package org.oplan.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.money.Fraction;
import org.oplan.plan.Contribution;
import org.oplan.plan.Plan;
import org.oplan.plan.Quantity;

/** Where two plans share one objective out to the goals differently; each may count in a unit of its own. */
final class WeightDisagreements {
    private static final int DECIMALS = 6;

    private final List<Finding> findings = new ArrayList<>();

    WeightDisagreements(List<Plan> plans) {
        Map<String, Contribution> first = new HashMap<>();
        for (Plan plan : plans) {
            for (Contribution later : plan.contributions()) {
                Contribution earlier = first.putIfAbsent(later.objective(), later);
                if (earlier != null
                        && !total(earlier).equals(Fraction.ZERO)
                        && !total(later).equals(Fraction.ZERO)) {
                    compare(earlier, later);
                }
            }
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void compare(Contribution earlier, Contribution later) {
        SortedSet<String> goals = new TreeSet<>(earlier.weights().keySet());
        goals.addAll(later.weights().keySet());
        for (String goal : goals) {
            Fraction first = share(earlier, goal);
            Fraction second = share(later, goal);
            if (!first.equals(second)) {
                findings.addAll(Disagreements.disagreement(
                        later.objective() + " → " + goal,
                        text(first),
                        place(earlier, goal),
                        text(second),
                        place(later, goal)));
            }
        }
    }

    private static Fraction share(Contribution contribution, String goal) {
        Quantity weight = contribution.weights().get(goal);
        return weight == null ? Fraction.ZERO : Fraction.of(weight.value()).dividedBy(total(contribution));
    }

    private static Fraction total(Contribution contribution) {
        return Fraction.sum(contribution.weights().values().stream()
                .map(weight -> Fraction.of(weight.value()))
                .toList());
    }

    private static SourceRef place(Contribution contribution, String goal) {
        Quantity weight = contribution.weights().get(goal);
        return weight == null ? contribution.source() : weight.source();
    }

    private static String text(Fraction share) {
        return share.decimal(DECIMALS).stripTrailingZeros().toPlainString();
    }
}
