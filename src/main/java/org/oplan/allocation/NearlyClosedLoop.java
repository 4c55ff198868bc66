package org.oplan.allocation;

import java.util.ArrayList;
import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.money.Fraction;
import org.oplan.plan.CostPool;

/**
 * Pools that serve each other so much that next to nothing leaves them.
 *
 * <p>The result is exact all the same. But costs come round more than a thousand times, and a small mistake in a
 * quantity decides who bears them.
 */
final class NearlyClosedLoop {
    private static final Fraction TIMES = Fraction.of(1_000);

    private NearlyClosedLoop() {}

    static List<Finding> findings(StageAllocation done, List<CostPool> pools, int year) {
        List<Finding> findings = new ArrayList<>();
        Fraction limit = Fraction.sum(done.stage().givers().stream()
                        .map(giver -> absolute(giver.cost()))
                        .toList())
                .times(TIMES);
        for (Pass pass : done.distribution().passes()) {
            pools.stream()
                    .filter(pool -> done.givers().contains(pool.code()))
                    .filter(pool -> absolute(done.gross(pass, pool.code())).compareTo(limit) > 0)
                    .map(pool ->
                            Finding.warning("nearly-closed-loop", pool.source(), "pool", pool.code(), "year", year))
                    .forEach(findings::add);
        }
        return findings;
    }

    private static Fraction absolute(Fraction value) {
        return value.times(Fraction.of(value.signum()));
    }
}
