package org.oplan.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.oplan.finding.Finding;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Amount;
import org.oplan.plan.Plan;
import org.oplan.plan.SupportService;

/**
 * What was spent, as a plan that goes through the same stages.
 *
 * <p>Postings have been summed while they were read; what is shared out here is one amount for each output, pool and
 * year. What a service costs is its pool's. The period's years without any posting are left out, since nothing is known
 * of them yet.
 */
public final class ActualCosts {
    private final Plan plan;
    private final SortedMap<String, SortedMap<Integer, Amount>> byElement = new TreeMap<>();
    private final SortedSet<Integer> years = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private ActualCosts(Plan plan, Ledger ledger) {
        this.plan = plan;
        of(plan, ledger).forEach(this::add);
    }

    /** What was spent; empty if nothing was posted to anything that has a place in the plan. */
    static Optional<PlanVariant> variant(Plan plan, Ledger ledger) {
        return new ActualCosts(plan, ledger).variant();
    }

    /** Expenditure on services that belong to no pool, and so cannot be shared out. */
    static List<Finding> findings(Plan plan, Ledger ledger) {
        return new ActualCosts(plan, ledger).findings;
    }

    /** The expenditure of the plan's unit, in its currency and period. */
    public static List<Expenditure> of(Plan plan, Ledger ledger) {
        return ledger.expenditures().stream()
                .filter(spent -> spent.unit().equals(plan.identity().unit()))
                .filter(spent ->
                        spent.amount().currency().equals(plan.identity().currency()))
                .filter(spent -> plan.identity().period().contains(spent.year()))
                .toList();
    }

    /** Code of the output or pool that an element of the ledger belongs to; empty if there is none. */
    public static String holder(Plan plan, String element) {
        boolean itself =
                plan.outputs().stream().anyMatch(output -> output.code().equals(element))
                        || plan.pools().stream().anyMatch(pool -> pool.code().equals(element));
        return itself
                ? element
                : service(plan, element).map(SupportService::pool).orElse("");
    }

    private static Optional<SupportService> service(Plan plan, String code) {
        return plan.services().stream()
                .filter(service -> service.code().equals(code))
                .findFirst();
    }

    private void add(Expenditure spent) {
        String holder = holder(plan, spent.element());
        if (!holder.isEmpty()) {
            years.add(spent.year());
            byElement
                    .computeIfAbsent(holder, code -> new TreeMap<>())
                    .merge(spent.year(), new Amount(spent.amount(), spent.first()), ActualCosts::sum);
        } else if (!plan.pools().isEmpty() && service(plan, spent.element()).isPresent()) {
            findings.add(Finding.warning(
                    "expenditure-without-pool",
                    spent.first(),
                    "service",
                    spent.element(),
                    "year",
                    spent.year(),
                    "amount",
                    spent.amount().major().toPlainString()));
        }
    }

    private static Amount sum(Amount one, Amount other) {
        return new Amount(one.money().plus(other.money()), one.source());
    }

    private Optional<PlanVariant> variant() {
        Plan actual = plan.withResources(
                plan.outputs().stream()
                        .map(output -> output.withAmounts(spent(output.code())))
                        .toList(),
                plan.pools().stream()
                        .map(pool -> pool.withAmounts(spent(pool.code())))
                        .toList());
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanVariant(PlanVariant.ACTUAL, actual, List.copyOf(years)));
    }

    private SortedMap<Integer, Amount> spent(String code) {
        return byElement.getOrDefault(code, new TreeMap<>());
    }
}
