package org.oplan.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.finding.Checked;
import org.oplan.money.Fraction;
import org.oplan.money.LargestRemainder;
import org.oplan.money.Rounded;
import org.oplan.plan.Plan;
import org.oplan.plan.SecretariatPlan;

/** Holds the allocation against the printed Annex 2 of the General Secretariat's plan. */
class SecretariatAllocationTest {
    private static final Plan PLAN = SecretariatPlan.builder().build();
    private static final Checked<Allocation> CHECKED = Allocation.of(PLAN);

    @Test
    void allocatesWithoutAnyFinding() {
        assertThat(CHECKED.findings()).isEmpty();
    }

    @Test
    void thePlanHasTheSupportPoolAsTheSumOfItsPrintedCells() {
        assertThat(PLAN.pools().get(2).amounts().get(2020))
                .satisfies(amount -> assertThat(amount.money().major()).isEqualTo(new BigDecimal("44423041.00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADM", "SUP"})
    void aRowRoundedAloneIsThePrintedRowToTheFranc(String pool) {
        List<Fraction> exact = allocation().toObjectives().columns().stream()
                .map(objective ->
                        allocation().toObjectives().cell(pool, objective).exact())
                .toList();
        assertThat(LargestRemainder.round(exact).stream().map(Rounded::whole))
                .containsExactlyElementsOf(allocation().toObjectives().columns().stream()
                        .map(objective -> BigInteger.valueOf(SecretariatPlan.printed(pool, objective)))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOC", "ADM", "SUP", "INT"})
    void everyCellIsWithinOneFrancOfThePrintedOne(String pool) {
        RoundedTable table = allocation().toObjectives();
        for (String objective : table.columns()) {
            assertThat(table.cell(pool, objective).whole().longValueExact())
                    .as(pool + " for " + objective)
                    .isBetween(
                            SecretariatPlan.printed(pool, objective) - 1, SecretariatPlan.printed(pool, objective) + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOC", "ADM", "SUP", "INT"})
    void everyGoalIsWithinOneFrancOfThePrintedOne(String pool) {
        for (int goal = 1; goal <= 5; goal++) {
            long printed = SecretariatPlan.printedForGoal(pool, goal);
            assertThat(allocation().toGoals().cell(pool, "G" + goal).whole().longValueExact())
                    .as(pool + " for goal " + goal)
                    .isBetween(printed - 1, printed + 1);
        }
    }

    @Test
    void bothTablesHaveThePoolsAsTheirRowTotals() {
        for (int i = 0; i < SecretariatPlan.POOLS.size(); i++) {
            String pool = SecretariatPlan.POOLS.get(i);
            Fraction cost = Amounts.of(PLAN.pools().get(i).amounts(), 2020);
            assertThat(allocation().toObjectives().rowTotal(pool)).isEqualTo(new Rounded(cost, cost.floor()));
            assertThat(allocation().toGoals().rowTotal(pool)).isEqualTo(new Rounded(cost, cost.floor()));
        }
    }

    @Test
    void everyYearOfThePeriodHasItsOutputsByGoal() {
        Allocation allocation = CHECKED.value().orElseThrow();
        assertThat(allocation.years().keySet()).containsExactly(2020);
        assertThat(allocation.planned().keySet()).containsExactly(2020, 2021, 2022, 2023);
        assertThat(Objects.requireNonNull(allocation.planned().get(2021))
                        .toGoals()
                        .rowTotal("I.6")
                        .whole())
                .isEqualTo(BigInteger.valueOf(714281 + 569388));
    }

    private static AnnualAllocation allocation() {
        return Objects.requireNonNull(CHECKED.value().orElseThrow().years().get(2020));
    }
}
