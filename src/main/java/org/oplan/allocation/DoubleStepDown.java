package org.oplan.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.oplan.money.Fraction;

/** Shares out every giver's own cost to all others, then what givers received by step-down. */
final class DoubleStepDown {
    private DoubleStepDown() {}

    static Distribution distribute(Stage stage) {
        int size = stage.givers().size();
        SortedMap<String, Fraction> after = new TreeMap<>(stage.carried());
        List<List<String>> blocked = new ArrayList<>();
        List<Shares> first = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int giver = i;
            Shares shares = Shares.of(stage, i, other -> other != giver, stage.withGivers());
            first.add(shares);
            Fraction cost = stage.givers().get(i).cost();
            if (shares.base().signum() == 0 && cost.signum() != 0) {
                blocked.add(List.of(stage.givers().get(i).code()));
            }
            StepDown.give(stage, shares, cost, after);
        }
        List<Shares> second = StepDown.turns(stage, after, blocked);
        List<List<Fraction>> received = first.stream()
                .map(shares ->
                        IntStream.range(0, size).mapToObj(shares::toGiver).toList())
                .toList();
        return new Distribution(
                List.of(new Pass(Flows.still(size), first), new Pass(Flows.onward(received, second), second)),
                blocked.stream().distinct().toList());
    }
}
