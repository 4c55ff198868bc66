package org.oplan.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.money.Money;
import org.oplan.plan.Amount;
import org.oplan.plan.Contribution;
import org.oplan.plan.CostPool;
import org.oplan.plan.Driver;
import org.oplan.plan.Goal;
import org.oplan.plan.Objective;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;
import org.oplan.plan.Quantity;
import org.oplan.plan.ScenarioChange;

/** A plan with the cells that a scenario changes. */
public final class ScenarioPlan {
    private final Plan plan;
    private final List<ScenarioChange> changes;
    private final List<Finding> findings = new ArrayList<>();

    private ScenarioPlan(Plan plan, String scenario) {
        this.plan = plan;
        this.changes = plan.alternatives().changes().stream()
                .filter(change -> change.scenario().equals(scenario))
                .toList();
        changes.stream().filter(change -> !hasCell(change)).forEach(change -> findings.add(unknown(change)));
        changes.stream().filter(this::isTooFine).forEach(change -> findings.add(tooFine(change)));
    }

    /** Changes of cells that the plan does not have, in any scenario. */
    static List<Finding> findings(Plan plan) {
        return plan.alternatives().scenarios().stream()
                .flatMap(scenario -> new ScenarioPlan(plan, scenario).findings.stream())
                .toList();
    }

    /** The plan of a scenario; empty if the plan has no such scenario, or not all cells that it changes. */
    static Optional<PlanVariant> of(Plan plan, String scenario) {
        ScenarioPlan changed = new ScenarioPlan(plan, scenario);
        return changed.changes.isEmpty() || !changed.findings.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanVariant(
                        PlanVariant.scenario(scenario),
                        changed.plan(),
                        plan.identity().period().years()));
    }

    /** What the plan itself says in the cell of a change; empty if the cell is blank. */
    public static Optional<Quantity> before(Plan plan, ScenarioChange change) {
        return switch (change.sheet()) {
            case POOLS ->
                plan.pools().stream()
                        .filter(pool -> pool.code().equals(change.code()))
                        .flatMap(pool -> amount(pool.amounts(), change))
                        .findFirst();
            case OUTPUTS ->
                plan.outputs().stream()
                        .filter(output -> output.code().equals(change.code()))
                        .flatMap(output -> amount(output.amounts(), change))
                        .findFirst();
            case QUANTITIES ->
                plan.drivers().stream()
                        .filter(driver -> driver.code().equals(change.column()))
                        .flatMap(driver -> Stream.ofNullable(driver.quantities().get(change.code())))
                        .findFirst();
            case CONTRIBUTIONS ->
                plan.contributions().stream()
                        .filter(contribution -> contribution.objective().equals(change.code()))
                        .flatMap(contribution ->
                                Stream.ofNullable(contribution.weights().get(change.column())))
                        .findFirst();
        };
    }

    private static Stream<Quantity> amount(SortedMap<Integer, Amount> amounts, ScenarioChange change) {
        return amounts.entrySet().stream()
                .filter(entry -> change.column().equals(Integer.toString(entry.getKey())))
                .map(entry -> new Quantity(
                        entry.getValue().money().major(), entry.getValue().source()));
    }

    private boolean hasCell(ScenarioChange change) {
        return switch (change.sheet()) {
            case POOLS -> contains(plan.pools().stream().map(CostPool::code), change.code()) && isYear(change);
            case OUTPUTS -> contains(plan.outputs().stream().map(Output::code), change.code()) && isYear(change);
            case QUANTITIES ->
                plan.drivers().stream()
                                .anyMatch(driver -> driver.kind() == Driver.Kind.COUNTED
                                        && driver.code().equals(change.column()))
                        && contains(receivers(), change.code());
            case CONTRIBUTIONS ->
                contains(plan.goals().stream().map(Goal::code), change.column())
                        && contains(plan.contributions().stream().map(Contribution::objective), change.code());
        };
    }

    private Stream<String> receivers() {
        return Stream.of(
                        plan.pools().stream().map(CostPool::code),
                        plan.outputs().stream().map(Output::code),
                        plan.objectives().stream().map(Objective::code))
                .flatMap(codes -> codes);
    }

    private static boolean contains(Stream<String> codes, String code) {
        return codes.anyMatch(code::equals);
    }

    private boolean isYear(ScenarioChange change) {
        return contains(plan.identity().period().years().stream().map(String::valueOf), change.column());
    }

    private boolean isTooFine(ScenarioChange change) {
        return isMoney(change)
                && change.value().value().stripTrailingZeros().scale()
                        > plan.identity().currency().getDefaultFractionDigits();
    }

    private static boolean isMoney(ScenarioChange change) {
        return change.sheet() == ScenarioChange.Sheet.POOLS || change.sheet() == ScenarioChange.Sheet.OUTPUTS;
    }

    private static Finding unknown(ScenarioChange change) {
        return Finding.warning(
                "scenario-cell-unknown",
                change.source(),
                "scenario",
                change.scenario(),
                "sheet",
                change.sheet().title(),
                "code",
                change.code(),
                "column",
                change.column());
    }

    private static Finding tooFine(ScenarioChange change) {
        return Finding.warning(
                "scenario-amount-too-fine",
                change.value().source(),
                "scenario",
                change.scenario(),
                "value",
                change.value().value().toPlainString());
    }

    private Plan plan() {
        return plan.with(
                plan.outputs().stream()
                        .map(output -> output.withAmounts(
                                amounts(ScenarioChange.Sheet.OUTPUTS, output.code(), output.amounts())))
                        .toList(),
                plan.pools().stream()
                        .map(pool -> pool.withAmounts(amounts(ScenarioChange.Sheet.POOLS, pool.code(), pool.amounts())))
                        .toList(),
                plan.drivers().stream().map(this::driver).toList(),
                plan.contributions().stream().map(this::contribution).toList());
    }

    private SortedMap<Integer, Amount> amounts(
            ScenarioChange.Sheet sheet, String code, SortedMap<Integer, Amount> planned) {
        SortedMap<Integer, Amount> amounts = new TreeMap<>(planned);
        changes(sheet)
                .filter(change -> change.code().equals(code))
                .forEach(change -> amounts.put(Integer.valueOf(change.column()), amount(change.value())));
        return amounts;
    }

    private Amount amount(Quantity value) {
        SourceRef source = value.source();
        return new Amount(Money.of(value.value(), plan.identity().currency()), source);
    }

    private Driver driver(Driver driver) {
        SortedMap<String, Quantity> quantities = new TreeMap<>(driver.quantities());
        changes(ScenarioChange.Sheet.QUANTITIES)
                .filter(change -> change.column().equals(driver.code()))
                .forEach(change -> quantities.put(change.code(), change.value()));
        return new Driver(driver.code(), driver.title(), driver.basis(), driver.kind(), quantities, driver.source());
    }

    private Contribution contribution(Contribution contribution) {
        SortedMap<String, Quantity> weights = new TreeMap<>(contribution.weights());
        changes(ScenarioChange.Sheet.CONTRIBUTIONS)
                .filter(change -> change.code().equals(contribution.objective()))
                .forEach(change -> weights.put(change.column(), change.value()));
        return new Contribution(contribution.objective(), weights, contribution.source());
    }

    private Stream<ScenarioChange> changes(ScenarioChange.Sheet sheet) {
        return changes.stream().filter(change -> change.sheet() == sheet);
    }
}
