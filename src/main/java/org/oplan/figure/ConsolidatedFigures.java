package org.oplan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.oplan.allocation.Allocation;
import org.oplan.allocation.Allocations;
import org.oplan.consolidation.Consolidation;
import org.oplan.consolidation.Members;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.money.Fraction;
import org.oplan.plan.Amount;
import org.oplan.plan.CostPool;
import org.oplan.plan.Plan;

/**
 * The figures of several plans as figures of the whole.
 *
 * <p>What a unit's documents print is {@code unit/GS/KEY}; {@code KEY} of the whole is the sum of the units', so that
 * no amount is rounded a second time and the whole agrees with its parts to the last digit. Shares are those of the
 * whole. What a unit receives from another one is {@code provided/UNIT/POOL/YEAR}; it is in no sum.
 */
public final class ConsolidatedFigures {
    /** Families of figures that add up over units. */
    private static final Set<String> ADDITIVE = Set.of(
            "annex1",
            "annex2",
            "annex2-adjusted",
            "annex2-goals",
            "annex2-goals-adjusted",
            "output",
            "output-total",
            "output-units",
            "pool-units",
            "support",
            "unit-goals");

    private ConsolidatedFigures() {}

    /**
     * The figures of a workbook that brings the plans of several units together.
     *
     * @param plan the plan of all
     * @param all every workbook of the run, those of the units among them
     * @param ledger what the units spent
     * @return no figures if the costs of the whole or of a unit cannot be allocated
     */
    public static Checked<FigureBook> of(Plan plan, List<Plan> all, Ledger ledger) {
        Members members = Members.of(plan, all);
        Ledger spent = Consolidation.ledger(plan, members, ledger);
        Checked<Allocations> allocations = Allocations.of(plan, spent, Optional.empty(), List.of());
        List<Finding> findings = new ArrayList<>(allocations.findings());
        Map<String, FigureBook> books = books(members, findings);
        findings.addAll(new ProvidedAmounts(members, books).findings());
        if (allocations.value().isEmpty() || books.size() < members.found().size()) {
            return Checked.refused(findings.stream().distinct().toList());
        }
        return Checked.of(
                PlanFigures.of(plan, spent, allocations.value().get(), own -> of(own, members, books)),
                findings.stream().distinct().toList());
    }

    private static Map<String, FigureBook> books(Members members, List<Finding> findings) {
        Map<String, FigureBook> books = new LinkedHashMap<>();
        for (Plan plan : members.net()) {
            Checked<Allocation> allocation = Allocation.of(plan);
            findings.addAll(allocation.findings());
            allocation
                    .value()
                    .ifPresent(allocated ->
                            books.put(plan.identity().unit(), PlanFigures.of(plan, Ledger.empty(), allocated)));
        }
        return books;
    }

    /**
     * The figures of the whole and of its units.
     *
     * @param whole the figures of the plan of all, each computed anew
     * @param members the units' plans
     * @param books the figures of each unit, by its code
     */
    private static List<Figure> of(List<Figure> whole, Members members, Map<String, FigureBook> books) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        whole.forEach(figure -> figures.put(figure.key(), figure));
        Map<String, List<Figure>> parts = new TreeMap<>();
        List<String> counted =
                members.counted().stream().map(plan -> plan.identity().unit()).toList();
        books.forEach((unit, book) -> book.all().forEach(figure -> {
            Figure own = figure.of(Traced.key("unit", unit));
            figures.put(own.key(), own);
            if (counted.contains(unit) && isAdditive(figure)) {
                parts.computeIfAbsent(figure.key(), key -> new ArrayList<>()).add(own);
            }
        }));
        parts.forEach(
                (key, units) -> figures.put(key, Sums.of(key, units.getFirst().kind(), units)));
        provided(members).forEach(figure -> figures.put(figure.key(), figure));
        return List.copyOf(figures.values());
    }

    private static boolean isAdditive(Figure figure) {
        int slash = figure.key().indexOf('/');
        return slash > 0 && ADDITIVE.contains(figure.key().substring(0, slash));
    }

    private static List<Figure> provided(Members members) {
        List<Figure> figures = new ArrayList<>();
        for (Plan plan : members.found()) {
            for (CostPool pool : plan.pools()) {
                if (members.isProvided(pool)) {
                    pool.amounts()
                            .forEach((year, amount) -> figures.add(Traced.figure(Traced.key(
                                            "provided", plan.identity().unit(), pool.code(), year))
                                    .step(
                                            "pool",
                                            pool.code() + ": "
                                                    + amount.money().major().toPlainString(),
                                            List.of(amount.source()))
                                    .figure("provided", whole(amount), Figure.Kind.AMOUNT)));
                }
            }
        }
        return figures;
    }

    private static BigDecimal whole(Amount amount) {
        return new BigDecimal(Fraction.of(amount.money().major()).nearest());
    }
}
