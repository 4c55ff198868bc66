package org.oplan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oplan.allocation.StageBuilder.giver;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oplan.money.Fraction;
import org.oplan.plan.CostStage;

/** Holds the methods against published worked examples. */
class MethodTest {

    private static final Stage TWO_POOLS = new Stage(
            List.of(
                    giver("M", 90_000, Map.of("C", 5_000, "P1", 10_000, "P2", 35_000)),
                    giver("C", 83_820, Map.of("M", 250, "P1", 350, "P2", 400))),
            List.of("P1", "P2"));

    /** Two service departments; what they do for each other is left out (course material, case C01). */
    @Test
    void theDirectMethodGivesThePublishedResultForTwoPools() {
        assertThat(Method.DIRECT.conserve(TWO_POOLS).columnTotals())
                .containsExactly(Fraction.of(59_116), Fraction.of(114_704));
    }

    @Test
    void theStepDownMethodGivesThePublishedResultForTwoPools() {
        assertThat(Method.STEP_DOWN.conserve(TWO_POOLS).columnTotals())
                .containsExactly(Fraction.of(61_316), Fraction.of(112_504));
    }

    @Test
    void theReciprocalMethodGivesThePublishedResultForTwoPools() {
        assertThat(Method.RECIPROCAL.conserve(TWO_POOLS).columnTotals())
                .containsExactly(Fraction.of(56_080), Fraction.of(117_740));
        Pass pass = Method.RECIPROCAL.distribute(TWO_POOLS).passes().getFirst();
        assertThat(gross(pass, 0)).isEqualTo(Fraction.of(113_800));
        assertThat(gross(pass, 1)).isEqualTo(Fraction.of(95_200));
    }

    /** First M gives 9,000 to C and C 20,955 to M; then M passes all on, and C only to the receivers. */
    @Test
    void theDoubleStepDownMethodPassesOnWhatPoolsReceived() {
        Fraction toC = Fraction.of(9_000).plus(Fraction.of(20_955, 10));
        Fraction first = Fraction.of(18_000).plus(Fraction.of(29_337));
        Fraction second = Fraction.of(20_955, 5).plus(toC.times(Fraction.of(350, 750)));
        assertThat(Method.DOUBLE_STEP_DOWN.conserve(TWO_POOLS).columnTotals().getFirst())
                .isEqualTo(first.plus(second));
    }

    /** Whatever a pool does for itself. */
    @Test
    void selfServiceChangesTheResultOfNoMethod() {
        for (CostStage.Method method : CostStage.Method.values()) {
            assertThat(Method.of(method).conserve(selfServing(900)))
                    .as("%s", method)
                    .isEqualTo(Method.of(method).conserve(selfServing(0)));
        }
    }

    private static Stage selfServing(int quantity) {
        return new Stage(
                List.of(giver("B", 70, Map.of("A", 1, "Y", 1)), giver("A", 100, Map.of("A", quantity, "B", 1, "X", 1))),
                List.of("X", "Y"));
    }

    /** Three pools with self-service (Ferre Publishing, case C04). */
    @Test
    void theDirectMethodGivesThePublishedResultForThreePools() {
        Stage stage = new Stage(
                List.of(
                        giver(
                                "Admin",
                                168_000,
                                Map.of(
                                        "Admin",
                                        60,
                                        "Janitorial",
                                        35,
                                        "Maintenance",
                                        140,
                                        "Binding",
                                        315,
                                        "Printing",
                                        210)),
                        giver(
                                "Janitorial",
                                126_000,
                                Map.of("Admin", 15_000, "Janitorial", 10_000, "Binding", 40_000, "Printing", 100_000)),
                        giver("Maintenance", 57_600, Map.of("Binding", 30_000, "Printing", 60_000))),
                List.of("Binding", "Printing"));
        ExactTable shared = Method.DIRECT.conserve(stage);
        assertThat(shared.columnTotals()).containsExactly(Fraction.of(156_000), Fraction.of(195_600));
        assertThat(shared.total()).isEqualTo(Fraction.of(351_600));
        assertThat(shared.rows()).containsExactly("Admin", "Janitorial", "Maintenance");
    }

    @Test
    void aMethodThatLosesCostIsABug() {
        Method leak = stage -> new Distribution(
                List.of(new Pass(
                        Flows.still(1),
                        List.of(new Shares(List.of(Fraction.ZERO), List.of(Fraction.of(9)), Fraction.of(10))))),
                List.of());
        Stage stage = new Stage(List.of(giver("A", 10, Map.of("X", 1))), List.of("X"));
        assertThatThrownBy(() -> leak.conserve(stage))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The cost of 10 of A became 9");
    }

    @Test
    void aGiverWithoutCostNeedsNoKey() {
        Stage stage = new Stage(List.of(new Stage.Giver("A", Fraction.ZERO, Key.empty("A"))), List.of("X", "Y"));
        assertThat(Method.DIRECT.conserve(stage).cells()).containsExactly(List.of(Fraction.ZERO, Fraction.ZERO));
    }

    @Test
    void aKeyKnowsTheShareOfEachReceiver() {
        Key key = giver("A", 0, Map.of("X", 1, "Y", 3)).key();
        assertThat(key.base()).isEqualTo(Fraction.of(4));
        assertThat(key.share("Y")).isEqualTo(Fraction.of(3, 4));
        assertThat(key.share("Z")).isEqualTo(Fraction.ZERO);
        assertThat(Key.empty("A").share("X")).isEqualTo(Fraction.ZERO);
    }

    private static Fraction gross(Pass pass, int giver) {
        Fraction first = Fraction.of(90_000).times(pass.gross().getFirst().get(giver));
        return first.plus(Fraction.of(83_820).times(pass.gross().getLast().get(giver)));
    }
}
