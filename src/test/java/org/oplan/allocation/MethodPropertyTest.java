package org.oplan.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oplan.money.Fraction;
import org.oplan.money.RandomSystems;
import org.oplan.plan.CostStage;

/** What holds of every method, over thousands of random systems. */
class MethodPropertyTest {
    private static final long SEED = 4_2020;
    private static final Fraction MILLIONTH = Fraction.of(1, 1_000_000);

    @ParameterizedTest
    @EnumSource(CostStage.Method.class)
    void everyGiverAndEveryStageKeepsItsCost(CostStage.Method method) {
        forAll(true, (stage, random) -> {
            ExactTable table = Method.of(method).conserve(stage);
            for (int i = 0; i < stage.givers().size(); i++) {
                assertThat(Fraction.sum(table.cells().get(i)))
                        .isEqualTo(stage.givers().get(i).cost());
            }
            assertThat(Fraction.sum(table.columnTotals())).isEqualTo(stage.cost());
        });
    }

    @Test
    void theReciprocalMethodIsWhatRepeatedDistributionComesTo() {
        forAll(true, (stage, random) -> {
            List<Fraction> exact = Method.RECIPROCAL.conserve(stage).columnTotals();
            List<Fraction> repeated = RepeatedDistribution.totals(stage);
            for (int i = 0; i < exact.size(); i++) {
                Fraction distance = exact.get(i).minus(repeated.get(i));
                assertThat(distance.signum() < 0 ? distance.negate() : distance).isLessThan(MILLIONTH);
            }
        });
    }

    @Test
    void grossCostsFulfilTheirEquations() {
        forAll(true, (stage, random) -> {
            Pass pass = Method.RECIPROCAL.distribute(stage).passes().getFirst();
            for (int origin = 0; origin < stage.givers().size(); origin++) {
                List<Fraction> gross = pass.gross().get(origin);
                for (int giver = 0; giver < gross.size(); giver++) {
                    Fraction comes = origin == giver ? Fraction.ONE : Fraction.ZERO;
                    for (int from = 0; from < gross.size(); from++) {
                        comes = comes.plus(
                                gross.get(from).times(pass.shares().get(from).toGiver(giver)));
                    }
                    assertThat(gross.get(giver)).isEqualTo(comes);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(CostStage.Method.class)
    void anotherOrderOfReceiversGivesTheSameInThatOrder(CostStage.Method method) {
        forAll(true, (stage, random) -> {
            List<String> receivers = new ArrayList<>(stage.receivers());
            Collections.shuffle(receivers, random);
            ExactTable table = Method.of(method).conserve(stage);
            ExactTable shuffled = Method.of(method).conserve(new Stage(stage.givers(), receivers));
            for (int row = 0; row < table.rows().size(); row++) {
                for (String receiver : receivers) {
                    assertThat(shuffled.cells().get(row).get(receivers.indexOf(receiver)))
                            .isEqualTo(
                                    table.cells().get(row).get(stage.receivers().indexOf(receiver)));
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(CostStage.Method.class)
    void costsOfAnotherScaleGiveResultsOfThatScale(CostStage.Method method) {
        forAll(true, (stage, random) -> {
            Fraction scale = Fraction.of(1 + random.nextInt(50), 1 + random.nextInt(50));
            List<Stage.Giver> scaled = stage.givers().stream()
                    .map(giver -> new Stage.Giver(giver.code(), giver.cost().times(scale), giver.key()))
                    .toList();
            List<List<Fraction>> expected = Method.of(method).conserve(stage).cells().stream()
                    .map(row -> row.stream().map(scale::times).toList())
                    .toList();
            assertThat(Method.of(method)
                            .conserve(new Stage(scaled, stage.receivers()))
                            .cells())
                    .isEqualTo(expected);
        });
    }

    @Test
    void allMethodsAgreeWherePoolsDoNotServePools() {
        forAll(false, (stage, random) -> {
            ExactTable direct = Method.DIRECT.conserve(stage);
            assertThat(Method.STEP_DOWN.conserve(stage)).isEqualTo(direct);
            assertThat(Method.DOUBLE_STEP_DOWN.conserve(stage)).isEqualTo(direct);
            assertThat(Method.RECIPROCAL.conserve(stage)).isEqualTo(direct);
        });
    }

    private interface Property {
        void holds(Stage stage, Random random);
    }

    private static void forAll(boolean mutual, Property property) {
        System.out.println("MethodPropertyTest seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < RandomSystems.COUNT; i++) {
            property.holds(StageBuilder.random(random, mutual), random);
        }
    }
}
