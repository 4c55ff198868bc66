package org.oplan.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.money.Money;
import org.oplan.plan.CostPool;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;
import org.oplan.plan.SupportService;

/** What was spent on outputs, services and cost pools, by year, to the minor unit. */
final class ExpenditureFigures {
    private ExpenditureFigures() {}

    /** The figures of the plan's own unit, in the plan's currency, for elements that the plan has. */
    static List<Figure> of(Plan plan, Ledger ledger) {
        List<String> elements = Stream.of(
                        plan.outputs().stream().map(Output::code),
                        plan.services().stream().map(SupportService::code),
                        plan.pools().stream().map(CostPool::code))
                .flatMap(codes -> codes)
                .toList();
        SortedMap<String, List<Expenditure>> byKey = new TreeMap<>();
        for (Expenditure expenditure : ledger.expenditures()) {
            if (expenditure.unit().equals(plan.identity().unit())
                    && expenditure.amount().currency().equals(plan.identity().currency())
                    && elements.contains(expenditure.element())) {
                String key = Traced.key("expenditure", expenditure.element(), expenditure.year());
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(expenditure);
            }
        }
        List<Figure> figures = new ArrayList<>();
        byKey.forEach((key, expenditures) -> figures.add(figure(key, expenditures)));
        return figures;
    }

    private static Figure figure(String key, List<Expenditure> expenditures) {
        Traced traced = Traced.figure(key);
        Money sum = Money.zero(expenditures.getFirst().amount().currency());
        for (Expenditure expenditure : expenditures) {
            sum = sum.plus(expenditure.amount());
            traced.step("posted", expenditure.amount().major(), List.of(expenditure.first()))
                    .step("postings", Long.toString(expenditure.entries()), List.of(expenditure.source()));
        }
        return traced.figure("spent", sum.major(), Figure.Kind.AMOUNT);
    }
}
