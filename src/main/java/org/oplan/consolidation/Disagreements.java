package org.oplan.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Amount;
import org.oplan.plan.CostPool;
import org.oplan.plan.LocalText;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;
import org.oplan.plan.SupportService;

/**
 * Where the plans of several units contradict each other, found at both places.
 *
 * <p>Every statement is held to the first one of the same thing. Amounts of one output in two plans are compared by the
 * checks, for all plans of a run.
 */
final class Disagreements {
    private final Members members;
    private final List<Finding> findings = new ArrayList<>();

    Disagreements(Members members) {
        this.members = members;
    }

    /** Everything that two plans state differently, or both count. */
    List<Finding> findings() {
        titles();
        members.found().forEach(part -> members.whole(part).ifPresent(whole -> parts(part, whole)));
        pools();
        services();
        findings.addAll(new WeightDisagreements(members.found()).findings());
        findings.addAll(new RecordDisagreements(members.found()).findings());
        return List.copyOf(findings);
    }

    private void titles() {
        titles(plan -> plan.goals().stream().map(goal -> new Titled(goal.code(), goal.title(), goal.source())));
        titles(plan -> plan.units().stream().map(unit -> new Titled(unit.code(), unit.title(), unit.source())));
        titles(plan -> plan.objectives().stream()
                .map(objective -> new Titled(objective.code(), objective.title(), objective.source())));
        titles(plan ->
                plan.outcomes().stream().map(outcome -> new Titled(outcome.code(), outcome.title(), outcome.source())));
        titles(plan ->
                plan.outputs().stream().map(output -> new Titled(output.code(), output.title(), output.source())));
        titles(plan -> plan.pools().stream()
                .filter(pool -> members.isProvided(pool) || isProvidedToOthers(pool))
                .map(pool -> new Titled(pool.code(), pool.title(), pool.source())));
    }

    private boolean isProvidedToOthers(CostPool pool) {
        return members.found().stream()
                .flatMap(plan -> plan.pools().stream())
                .anyMatch(other -> members.isProvided(other) && other.code().equals(pool.code()));
    }

    private void titles(Function<Plan, Stream<Titled>> titled) {
        Map<String, Titled> first = new HashMap<>();
        members.found().stream().flatMap(titled).forEach(later -> {
            Titled earlier = first.putIfAbsent(later.code(), later);
            if (earlier != null) {
                earlier.title()
                        .byLanguage()
                        .forEach((language, title) -> later.title()
                                .in(language)
                                .filter(other -> !other.strip().equals(title.strip()))
                                .ifPresent(other -> {
                                    findings.add(title(earlier, title, other, later.source()));
                                    findings.add(title(later, other, title, earlier.source()));
                                }));
            }
        });
    }

    private static Finding title(Titled at, String title, String other, SourceRef place) {
        return Finding.warning(
                ConsolidationCodes.TITLES,
                at.source(),
                "code",
                at.code(),
                "title",
                title,
                "other",
                other,
                "place",
                place.place());
    }

    private record Titled(String code, LocalText title, SourceRef source) {}

    /** The same contradiction at both of its places. */
    static List<Finding> disagreement(
            String element, String first, SourceRef firstPlace, String second, SourceRef secondPlace) {
        return List.of(
                disagreeing(element, first, firstPlace, second, secondPlace),
                disagreeing(element, second, secondPlace, first, firstPlace));
    }

    private static Finding disagreeing(
            String element, String stated, SourceRef at, String other, SourceRef otherPlace) {
        return Finding.error(
                ConsolidationCodes.AMOUNTS,
                at,
                "element",
                element,
                "stated",
                stated,
                "other",
                other,
                "place",
                otherPlace.place());
    }

    private void parts(Plan part, Plan whole) {
        for (Output output : part.outputs()) {
            Output held = whole.outputs().stream()
                    .filter(other -> other.code().equals(output.code()))
                    .findFirst()
                    .orElse(null);
            output.amounts().forEach((year, amount) -> {
                Amount all = held == null ? null : held.amounts().get(year);
                if (amount.money().minor() > 0
                        && (all == null || amount.money().minor() > all.money().minor())) {
                    findings.add(exceeds(whole, output.code() + ", " + year, amount, all == null ? "–" : plain(all)));
                }
            });
        }
    }

    private static Finding exceeds(Plan whole, String element, Amount amount, String all) {
        return Finding.error(
                ConsolidationCodes.PARTS,
                amount.source(),
                "element",
                element,
                "amount",
                plain(amount),
                "whole",
                all,
                "unit",
                whole.identity().unit());
    }

    private void pools() {
        Map<String, CostPool> first = new HashMap<>();
        Map<String, Plan> holders = new HashMap<>();
        for (Plan plan : members.found()) {
            for (CostPool later : plan.pools()) {
                if (members.whole(plan).isEmpty() && !members.isProvided(later)) {
                    CostPool earlier = first.putIfAbsent(later.code(), later);
                    Plan holder = holders.putIfAbsent(later.code(), plan);
                    if (earlier != null && holder != null) {
                        findings.add(twice(earlier, plan, later.source()));
                        findings.add(twice(later, holder, earlier.source()));
                    }
                }
            }
        }
    }

    private static Finding twice(CostPool pool, Plan other, SourceRef place) {
        return Finding.error(
                ConsolidationCodes.POOLS,
                pool.source(),
                "pool",
                pool.code(),
                "unit",
                other.identity().unit(),
                "place",
                place.place());
    }

    private void services() {
        Map<String, SupportService> first = new HashMap<>();
        for (Plan plan : members.found()) {
            String base = plan.identity().baseLanguage();
            for (SupportService later : plan.services()) {
                String name = base + " " + later.title().in(base).orElse("").strip();
                SupportService earlier = first.putIfAbsent(name, later);
                if (earlier != null) {
                    findings.add(service(earlier, later));
                    findings.add(service(later, earlier));
                }
            }
        }
    }

    private static Finding service(SupportService at, SupportService other) {
        return Finding.warning(
                ConsolidationCodes.SERVICES,
                at.source(),
                "service",
                at.code(),
                "place",
                other.source().place());
    }

    private static String plain(Amount amount) {
        return amount.money().major().stripTrailingZeros().toPlainString();
    }
}
