package org.oplan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.plan.PlanBuilder.aPlan;
import static org.oplan.plan.PlanBuilder.cell;
import static org.oplan.plan.PlanBuilder.francs;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.ledger.Posted;
import org.oplan.money.Money;
import org.oplan.plan.Amount;
import org.oplan.plan.CostPool;
import org.oplan.plan.Output;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.SupportService;

/** The plan beside its revision, what was spent and the version before. */
class AllocationsTest {
    private static final SourceRef LEDGER = SourceRef.ofFile("ledger.csv", "b".repeat(64));

    private final PlanBuilder plan = aPlan();
    private final List<Expenditure> spent = new ArrayList<>();

    @Test
    void aPlanWithoutAnythingElseHasNoVariants() {
        assertThat(allocate().variants()).isEmpty();
    }

    @Test
    void revisedAmountsTakeThePlaceOfPlannedOnesInTheYearsThatHaveAny() {
        CostPool pool = plan.pools.getFirst();
        plan.pools = List.of(new CostPool(
                pool.code(),
                pool.title(),
                pool.content(),
                pool.driver(),
                "",
                pool.amounts(),
                new TreeMap<>(Map.of(2020, amount("600"))),
                pool.source()));
        Allocations.Variant revised = only(allocate());
        assertThat(revised.variant().name()).isEqualTo("revised");
        assertThat(revised.variant().years()).containsExactly(2020);
        assertThat(cell2020(revised, "R.1")).isEqualTo(450);
        assertThat(outputs(revised, 2020)).containsExactly("I.1-1 100", "I.1-2 50");
    }

    @Test
    void aRevisedOutputOfALaterYearIsRevisedThereOnly() {
        Output output = plan.outputs.getFirst();
        plan.outputs.set(
                0,
                new Output(
                        output.code(),
                        output.objective(),
                        output.title(),
                        output.amounts(),
                        new TreeMap<>(Map.of(2021, amount("7"))),
                        output.source()));
        Allocations.Variant revised = only(allocate());
        assertThat(revised.variant().years()).containsExactly(2021);
        assertThat(outputs(revised, 2021)).containsExactly("I.1-1 7", "I.1-2 100");
        assertThat(outputs(revised, 2020)).containsExactly("I.1-1 100", "I.1-2 50");
    }

    @Test
    void aRevisionThatCannotBeAllocatedIsAnErrorOfTheWorkbook() {
        CostPool idle = PlanBuilder.pool("IDLE", "NONE", 3, Map.of());
        plan.drivers.add(PlanBuilder.driver("NONE", 3, Map.of("R.1", "0")));
        plan.pools.add(new CostPool(
                idle.code(),
                idle.title(),
                idle.content(),
                idle.driver(),
                "",
                idle.amounts(),
                new TreeMap<>(Map.of(2020, amount("600"))),
                idle.source()));
        Checked<Allocations> checked = check();
        assertThat(checked.value().orElseThrow().variants()).isEmpty();
        assertThat(checked.findings())
                .extracting(finding -> finding.severity() + " " + finding.code())
                .containsExactly("NOTE idle-pool", "ERROR zero-base");
    }

    @Test
    void postingsOfOutputsPoolsAndServicesAreSummedBeforeTheyAreAllocated() {
        plan.services = List.of(service("S.1", "ADM"), service("S.2", ""));
        spend("I.1-1", 2020, "40.50");
        spend("ADM", 2020, "100");
        spend("S.1", 2020, "300");
        spend("S.1", 2020, "-20");
        Allocations.Variant actual = only(allocate());
        assertThat(actual.variant().name()).isEqualTo("actual");
        assertThat(actual.variant().years()).containsExactly(2020);
        assertThat(actual.variant().plan().pools().getFirst().amounts())
                .containsExactly(Map.entry(2020, new Amount(francs("380"), LEDGER.atLine(3))));
        assertThat(cell2020(actual, "R.1")).isEqualTo(285);
        assertThat(outputs(actual, 2020)).containsExactly("I.1-1 41", "I.1-2 0");
    }

    @Test
    void whatIsOfAnotherUnitCurrencyOrYearIsNotSpentOnThePlan() {
        spent.add(Expenditure.of(
                "RB", "ADM", YearMonth.of(2020, 1), new Posted(francs("1"), 1, LEDGER.atLine(2)), LEDGER));
        spent.add(Expenditure.of(
                "GS",
                "ADM",
                YearMonth.of(2020, 1),
                new Posted(new Money(1, java.util.Currency.getInstance("EUR")), 1, LEDGER.atLine(3)),
                LEDGER));
        spend("ADM", 2019, "5");
        spend("X.9", 2020, "5");
        assertThat(allocate().variants()).isEmpty();
        assertThat(check().findings()).isEmpty();
    }

    @Test
    void expenditureOnAServiceWithoutAPoolIsNamed() {
        plan.services = List.of(service("S.0", "ADM"), service("S.1", ""));
        spend("S.1", 2020, "300");
        Checked<Allocations> checked = check();
        assertThat(checked.findings())
                .containsExactly(Finding.warning(
                        "expenditure-without-pool",
                        LEDGER.atLine(2),
                        "service",
                        "S.1",
                        "year",
                        2020,
                        "amount",
                        "300.00"));
        plan.pools.clear();
        plan.services = List.of(service("S.1", ""));
        assertThat(check().findings()).as("nothing is shared out").isEmpty();
    }

    @Test
    void whatIsSpentOnSomethingThatNothingLeavesIsAWarning() {
        plan.drivers.add(PlanBuilder.driver("NONE", 3, Map.of("R.1", "0")));
        plan.pools.add(PlanBuilder.pool("IDLE", "NONE", 3, Map.of()));
        spend("IDLE", 2020, "9");
        Checked<Allocations> checked = check();
        assertThat(checked.value().orElseThrow().variants()).isEmpty();
        assertThat(checked.findings())
                .extracting(finding -> finding.severity() + " " + finding.code() + " "
                        + finding.source().place())
                .containsExactly("NOTE idle-pool plan.xlsx, Pools!A3", "WARNING zero-base ledger.csv:2");
    }

    @Test
    void theVersionBeforeIsAllocatedAndItsMistakesAreNotMentioned() {
        PlanBuilder old = aPlan();
        old.pools = List.of(PlanBuilder.pool("ADM", "KEY", 2, Map.of(2020, "800")));
        Checked<Allocations> checked =
                Allocations.of(plan.build(), Ledger.empty(), Optional.of(old.build()), List.of());
        Allocations.Variant previous = only(checked.value().orElseThrow());
        assertThat(previous.variant().name()).isEqualTo("previous");
        assertThat(previous.variant().years()).containsExactly(2020, 2021);
        assertThat(cell2020(previous, "R.1")).isEqualTo(600);
        old.drivers.clear();
        Checked<Allocations> broken = Allocations.of(plan.build(), Ledger.empty(), Optional.of(old.build()), List.of());
        assertThat(broken.findings()).isEmpty();
        assertThat(broken.value().orElseThrow().variants()).isEmpty();
    }

    @Test
    void aPlanThatCannotBeAllocatedHasNoVariantsEither() {
        plan.drivers.clear();
        spend("ADM", 2020, "1");
        Checked<Allocations> checked = check();
        assertThat(checked.value()).isEmpty();
        assertThat(checked.findings()).extracting(Finding::code).containsExactly("unknown-driver");
    }

    private static Amount amount(String francs) {
        return new Amount(francs(francs), cell("Pools", 2, 9));
    }

    private static SupportService service(String code, String pool) {
        SupportService service = PlanBuilder.service(code, "1", 2);
        return new SupportService(code, service.title(), service.share(), "", pool, service.source());
    }

    private void spend(String element, int year, String francs) {
        spent.add(Expenditure.of(
                "GS",
                element,
                YearMonth.of(year, 1),
                new Posted(francs(francs), 1, LEDGER.atLine(spent.size() + 2)),
                LEDGER));
    }

    private Checked<Allocations> check() {
        return Allocations.of(plan.build(), new Ledger(spent), Optional.empty(), List.of());
    }

    private Allocations allocate() {
        return check().value().orElseThrow();
    }

    private static Allocations.Variant only(Allocations allocations) {
        assertThat(allocations.variants()).hasSize(1);
        return allocations.variants().getFirst();
    }

    private static AnnualAllocation year2020(Allocations.Variant variant) {
        return Objects.requireNonNull(variant.allocation().years().get(2020));
    }

    private static long cell2020(Allocations.Variant variant, String objective) {
        return year2020(variant).toObjectives().cell("ADM", objective).whole().longValueExact();
    }

    private static List<String> outputs(Allocations.Variant variant, int year) {
        return Objects.requireNonNull(variant.allocation().planned().get(year)).outputs().entrySet().stream()
                .map(output -> output.getKey() + " " + output.getValue().whole())
                .toList();
    }
}
