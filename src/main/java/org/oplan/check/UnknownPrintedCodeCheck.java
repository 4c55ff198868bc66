package org.oplan.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.CostPool;
import org.oplan.plan.Goal;
import org.oplan.plan.Objective;
import org.oplan.plan.Outcome;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;
import org.oplan.plan.PrintedFigure;
import org.oplan.plan.SupportService;

/** A printed figure or title belongs to an element that the plan has, of the kind that the quantity asks for. */
final class UnknownPrintedCodeCheck implements PlanCheck {
    static final String CODE = "unknown-printed-code";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.printed().stream()
                .flatMap(figure -> Stream.concat(
                        unknown(figure, figure.code(), codes(plan, figure)),
                        unknown(figure, figure.receiver(), receivers(plan, figure))))
                .toList();
    }

    private static Stream<Finding> unknown(PrintedFigure figure, String code, Collection<String> known) {
        return known.contains(code)
                ? Stream.empty()
                : Stream.of(Finding.error(
                        CODE,
                        figure.source(),
                        "table",
                        figure.table(),
                        "quantity",
                        PrintedValue.name(figure.quantity()),
                        "code",
                        code.isEmpty() ? "–" : code));
    }

    private static Collection<String> codes(Plan plan, PrintedFigure figure) {
        return switch (figure.quantity()) {
            case OUTPUT, OUTPUT_SHARE_OF_TOTAL, OUTPUT_SHARE_OF_OBJECTIVE -> outputs(plan);
            case OUTPUT_TOTAL -> orNone(objectives(plan));
            case OBJECTIVE_COST_TOTAL, OBJECTIVE_SHARE_OF_TOTAL -> objectives(plan);
            case POOL_OBJECTIVE, POOL_GOAL -> pools(plan);
            case POOL_TOTAL -> orNone(pools(plan));
            case GOAL_COST_TOTAL -> goals(plan);
            case SERVICE_SHARE ->
                plan.services().stream().map(SupportService::code).toList();
            case GRAND_TOTAL, SECTOR_SHARE, INTERSECTORAL_SHARE -> List.of("");
            case TITLE -> titled(plan);
        };
    }

    private static Collection<String> receivers(Plan plan, PrintedFigure figure) {
        return switch (figure.quantity()) {
            case POOL_OBJECTIVE -> objectives(plan);
            case POOL_GOAL -> goals(plan);
            default -> List.of("");
        };
    }

    private static List<String> outputs(Plan plan) {
        return plan.outputs().stream().map(Output::code).toList();
    }

    private static List<String> objectives(Plan plan) {
        return plan.objectives().stream().map(Objective::code).toList();
    }

    private static List<String> pools(Plan plan) {
        return plan.pools().stream().map(CostPool::code).toList();
    }

    private static List<String> goals(Plan plan) {
        return plan.goals().stream().map(Goal::code).toList();
    }

    private static Set<String> titled(Plan plan) {
        Set<String> codes = new HashSet<>(outputs(plan));
        codes.addAll(objectives(plan));
        codes.addAll(goals(plan));
        plan.outcomes().stream().map(Outcome::code).forEach(codes::add);
        return codes;
    }

    private static Set<String> orNone(List<String> codes) {
        Set<String> all = new HashSet<>(codes);
        all.add("");
        return all;
    }
}
