package org.oplan.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.oplan.money.Fraction;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.Quantity;

/** Builds stages for tests, by hand or at random. */
final class StageBuilder {
    private StageBuilder() {}

    static Stage.Giver giver(String code, Fraction cost, Map<String, Integer> quantities) {
        TreeMap<String, Quantity> key = new TreeMap<>();
        quantities.forEach((receiver, quantity) ->
                key.put(receiver, new Quantity(BigDecimal.valueOf(quantity), PlanBuilder.cell("Quantities", 2, 2))));
        return new Stage.Giver(code, cost, new Key(code, key));
    }

    static Stage.Giver giver(String code, long cost, Map<String, Integer> quantities) {
        return giver(code, Fraction.of(cost), quantities);
    }

    /** Up to five givers A, B … and up to six receivers X1, X2 …; every giver serves the first receiver. */
    static Stage random(Random random, boolean mutual) {
        int givers = 1 + random.nextInt(5);
        List<String> receivers = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            receivers.add("X" + (i + 1));
        }
        List<Stage.Giver> all = new ArrayList<>();
        for (int i = 0; i < givers; i++) {
            Map<String, Integer> quantities = new TreeMap<>();
            receivers.forEach(receiver -> quantities.put(receiver, random.nextInt(1_000)));
            quantities.put(receivers.getFirst(), 1 + random.nextInt(1_000));
            for (int other = 0; mutual && other < givers; other++) {
                quantities.put(code(other), random.nextInt(3) == 0 ? 0 : random.nextInt(1_000));
            }
            all.add(giver(code(i), Fraction.of(random.nextInt(10_000_000) - 1_000_000, 100), quantities));
        }
        return new Stage(all, receivers);
    }

    private static String code(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
