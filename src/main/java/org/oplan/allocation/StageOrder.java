package org.oplan.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.oplan.money.Fraction;
import org.oplan.plan.CostStage;

/** Puts the givers of a stage in the order that its rule names. */
final class StageOrder {
    private StageOrder() {}

    /** The stage with its givers in order; among equals the lower code comes first. */
    static Stage apply(CostStage rule, Stage stage) {
        List<Stage.Giver> givers = stage.givers();
        Comparator<Stage.Giver> byCode = Comparator.comparing(Stage.Giver::code);
        List<Stage.Giver> ordered = switch (rule.order()) {
            case AS_LISTED -> givers;
            case BY_CODE -> givers.stream().sorted(byCode).toList();
            case LARGEST_COST_FIRST ->
                givers.stream()
                        .sorted(Comparator.comparing(Stage.Giver::cost, Comparator.reverseOrder())
                                .thenComparing(byCode))
                        .toList();
            case MOST_SERVICE_FIRST ->
                givers.stream()
                        .sorted(Comparator.comparing(
                                        (Stage.Giver giver) -> service(stage, givers.indexOf(giver)),
                                        Comparator.reverseOrder())
                                .thenComparing(byCode))
                        .toList();
            case EXPLICIT ->
                givers.stream()
                        .sorted(Comparator.comparingInt(giver -> rule.sequence().indexOf(giver.code())))
                        .toList();
        };
        return new Stage(ordered, stage.receivers(), stage.carried());
    }

    /** Which part of its services a giver gives to other givers. */
    private static Fraction service(Stage stage, int giver) {
        Shares shares = Shares.of(stage, giver, other -> other != giver, stage.withGivers());
        return Fraction.sum(IntStream.range(0, stage.givers().size())
                .mapToObj(shares::toGiver)
                .toList());
    }
}
