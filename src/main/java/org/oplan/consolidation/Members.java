package org.oplan.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Alternatives;
import org.oplan.plan.CostPool;
import org.oplan.plan.Driver;
import org.oplan.plan.Identity;
import org.oplan.plan.Membership.Member;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;

/**
 * The workbooks that one workbook brings together, and what of them counts.
 *
 * <p>A cost pool that another member provides counts in the provider's plan. A plan that is part of another member's
 * counts there. An output that two members state counts for the first.
 */
public final class Members {
    private final List<Plan> found = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Members() {}

    /**
     * Finds the workbooks of the units that a workbook names: those of the same name and period.
     *
     * @param plan the workbook that brings others together
     * @param all every workbook of the run
     */
    public static Members of(Plan plan, List<Plan> all) {
        Members members = new Members();
        Identity identity = plan.identity();
        SourceRef place = identity.membership().source().orElse(identity.source());
        for (String unit :
                identity.membership().consolidates().stream().distinct().toList()) {
            Optional<Plan> member = all.stream()
                    .filter(other -> isMember(other.identity(), identity, unit))
                    .findFirst();
            if (member.isEmpty()) {
                members.findings.add(Finding.error(
                        ConsolidationCodes.MEMBER_MISSING, place, "unit", unit, "period", period(identity)));
            } else if (!member.get().identity().currency().equals(identity.currency())) {
                members.findings.add(Finding.error(
                        ConsolidationCodes.MEMBER_CURRENCY,
                        place,
                        "unit",
                        unit,
                        "currency",
                        member.get().identity().currency().getCurrencyCode(),
                        "expected",
                        identity.currency().getCurrencyCode()));
            } else {
                members.found.add(member.get());
            }
        }
        return members;
    }

    private static boolean isMember(Identity other, Identity identity, String unit) {
        return other.unit().equals(unit)
                && other.period().equals(identity.period())
                && other.workbook().equals(identity.workbook())
                && !other.isConsolidated();
    }

    private static String period(Identity identity) {
        return identity.period().first() + "-" + identity.period().last();
    }

    /** The workbooks that were found, in the order in which their units are named. */
    public List<Plan> found() {
        return List.copyOf(found);
    }

    /** Which units lack a workbook that could be used. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What the document says of them. */
    List<Member> described() {
        return found.stream()
                .map(plan -> new Member(
                        plan.identity().unit(),
                        plan.identity().unitTitle(),
                        whole(plan).map(whole -> whole.identity().unit()).orElse(""),
                        plan.pools().stream()
                                .filter(this::isProvided)
                                .map(CostPool::code)
                                .toList(),
                        plan.identity().source().sha256()))
                .toList();
    }

    /** The member whose amounts hold those of a plan, if there is one. */
    Optional<Plan> whole(Plan plan) {
        return member(plan.identity().membership().partOf())
                .filter(whole -> !whole.identity().unit().equals(plan.identity().unit()));
    }

    /** The member with a unit's code. */
    public Optional<Plan> member(String unit) {
        return found.stream()
                .filter(plan -> plan.identity().unit().equals(unit))
                .findFirst();
    }

    /** Whether another member's plan holds the costs of a pool. */
    public boolean isProvided(CostPool pool) {
        return pool.isProvided() && member(pool.providedBy()).isPresent();
    }

    /** What counts of each member: its plan without what others hold. A part of another member is not there. */
    public List<Plan> counted() {
        return net().stream().filter(plan -> whole(plan).isEmpty()).toList();
    }

    /** Each member's plan without what those before it hold; that of a part of another member as it is. */
    public List<Plan> net() {
        Set<String> outputs = new HashSet<>();
        List<Plan> net = new ArrayList<>();
        for (Plan plan : found) {
            boolean isPart = whole(plan).isPresent();
            List<Output> own = plan.outputs().stream()
                    .filter(output -> isPart || outputs.add(output.code()))
                    .toList();
            net.add(net(plan, own));
        }
        return List.copyOf(net);
    }

    private Plan net(Plan plan, List<Output> outputs) {
        List<CostPool> pools =
                plan.pools().stream().filter(pool -> !isProvided(pool)).toList();
        Set<String> gone = new HashSet<>();
        plan.outputs().forEach(output -> gone.add(output.code()));
        plan.pools().forEach(pool -> gone.add(pool.code()));
        outputs.forEach(output -> gone.remove(output.code()));
        pools.forEach(pool -> gone.remove(pool.code()));
        List<Driver> drivers =
                plan.drivers().stream().map(driver -> driver.without(gone)).toList();
        Alternatives alternatives = new Alternatives(
                plan.alternatives().staff().stream()
                        .filter(staff -> !gone.contains(staff.element()))
                        .toList(),
                List.of());
        return plan.with(outputs, pools, drivers, plan.contributions()).beside(alternatives);
    }
}
