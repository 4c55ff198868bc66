package org.oplan.figure;

import java.math.BigDecimal;
import java.util.List;
import org.oplan.money.Rounded;

/** Totals: always the sum of the figures that are printed above them. */
final class Sums {
    static final String RULE = "sum";

    private Sums() {}

    /** The total of figures of one kind. */
    static Figure of(String key, Figure.Kind kind, List<Figure> parts) {
        return start(key, parts).figure(RULE, total(parts), kind);
    }

    /** The total of amounts, with the exact value that it stands for. */
    static Figure of(String key, List<Figure> parts, Rounded total) {
        Traced traced = start(key, parts);
        if (!total.exact().isWhole()) {
            traced.rounding(total);
        }
        return traced.figure(RULE, total(parts), Figure.Kind.AMOUNT);
    }

    private static Traced start(String key, List<Figure> parts) {
        return Traced.figure(key)
                .step("parts", Integer.toString(parts.size()), List.of())
                .parts(parts.stream().map(Figure::key).toList());
    }

    private static BigDecimal total(List<Figure> parts) {
        return parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
