package org.oplan.figure;

import java.util.ArrayList;
import java.util.List;
import org.oplan.finding.SourceRef;
import org.oplan.money.Fraction;
import org.oplan.plan.Plan;
import org.oplan.plan.Quantity;
import org.oplan.plan.SupportService;

/** What part of the resources of all support services each of them takes. */
final class ServiceFigures {
    private static final int DECIMALS = 1;

    private ServiceFigures() {}

    static List<Figure> of(Plan plan) {
        List<String> codes = new ArrayList<>();
        List<Quantity> given = new ArrayList<>();
        for (SupportService service : plan.services()) {
            service.share().ifPresent(share -> {
                codes.add(service.code());
                given.add(share);
            });
        }
        Percentages shares = Percentages.of(
                given.stream().map(share -> Fraction.of(share.value())).toList(), DECIMALS);
        List<SourceRef> cells = given.stream().map(Quantity::source).toList();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            Traced traced = Traced.figure(Traced.key("service-share", codes.get(i)))
                    .step("weight", given.get(i).value(), List.of(cells.get(i)))
                    .step("base", Traced.decimal(shares.base()), cells);
            figures.add(shares.figure(i, traced, "service-share"));
        }
        figures.add(Sums.of("service-share/all", Figure.Kind.SHARE, figures));
        return figures;
    }
}
