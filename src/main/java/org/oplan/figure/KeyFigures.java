package org.oplan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.oplan.finding.SourceRef;
import org.oplan.money.Fraction;
import org.oplan.plan.Driver;
import org.oplan.plan.Plan;
import org.oplan.plan.Quantity;

/**
 * What part of a driver's quantities each receiver has, {@code key/DRIVER/RECEIVER}, and the sum of the quantities,
 * {@code key-base/DRIVER}.
 */
final class KeyFigures {
    private static final int DECIMALS = 2;

    private KeyFigures() {}

    static List<Figure> of(Plan plan) {
        List<Figure> figures = new ArrayList<>();
        plan.drivers().stream()
                .filter(driver -> driver.kind() == Driver.Kind.COUNTED)
                .forEach(driver -> figures.addAll(of(driver)));
        return figures;
    }

    private static List<Figure> of(Driver driver) {
        List<String> receivers = List.copyOf(driver.quantities().keySet());
        List<Quantity> quantities = List.copyOf(driver.quantities().values());
        List<SourceRef> cells = quantities.stream().map(Quantity::source).toList();
        Percentages shares = Percentages.of(
                quantities.stream()
                        .map(quantity -> Fraction.of(quantity.value()))
                        .toList(),
                DECIMALS);
        String base = Traced.key("key-base", driver.code());
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < receivers.size(); i++) {
            Traced traced = Traced.figure(Traced.key("key", driver.code(), receivers.get(i)))
                    .step("driver", quantities.get(i).value(), List.of(cells.get(i)))
                    .step("base", Traced.decimal(shares.base()), List.of())
                    .parts(List.of(base));
            figures.add(shares.figure(i, traced, "key-share"));
        }
        figures.add(Sums.of(Traced.key("key", driver.code(), "all"), Figure.Kind.SHARE, List.copyOf(figures)));
        BigDecimal sum = quantities.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        figures.add(Traced.figure(base).step("base", sum, cells).figure("key-base", sum, Figure.Kind.COUNT));
        return figures;
    }
}
