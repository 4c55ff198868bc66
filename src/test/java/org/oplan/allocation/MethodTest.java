package org.oplan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.oplan.money.Fraction;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.Quantity;

/** Holds the direct method against published worked examples. */
class MethodTest {

    /** Two service departments; what they do for each other is left out (course material, case C01). */
    @Test
    void theDirectMethodGivesThePublishedResultForTwoPools() {
        Stage stage = new Stage(
                List.of(
                        giver("M", 90_000, Map.of("C", 5_000, "P1", 10_000, "P2", 35_000)),
                        giver("C", 83_820, Map.of("M", 250, "P1", 350, "P2", 400))),
                List.of("P1", "P2"));
        assertThat(Method.DIRECT.conserve(stage).columnTotals())
                .containsExactly(Fraction.of(59_116), Fraction.of(114_704));
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
        Method leak = stage -> new ExactTable(List.of("A"), List.of("X"), List.of(List.of(Fraction.of(9))));
        Stage stage = new Stage(List.of(giver("A", 10, Map.of("X", 1))), List.of("X"));
        assertThatThrownBy(() -> leak.conserve(stage))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("10 became 9");
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

    private static Stage.Giver giver(String code, long cost, Map<String, Integer> quantities) {
        TreeMap<String, Quantity> key = new TreeMap<>();
        quantities.forEach((receiver, quantity) ->
                key.put(receiver, new Quantity(BigDecimal.valueOf(quantity), PlanBuilder.cell("Quantities", 2, 2))));
        return new Stage.Giver(code, Fraction.of(cost), new Key(code, key));
    }
}
