package org.oplan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.oplan.finding.SourceRef;
import org.oplan.money.Fraction;
import org.oplan.money.Rounded;

/** Notes down step by step how a figure comes about, and makes the figure. */
final class Traced {
    private static final int DECIMALS = 6;
    private static final int SHARE_DECIMALS = 12;

    private final String key;
    private final List<Figure.Step> steps = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    private Traced(String key) {
        this.key = key;
    }

    /** A figure's key from its parts. */
    static String key(Object... parts) {
        return String.join("/", List.of(parts).stream().map(String::valueOf).toList());
    }

    /** The figure with this key, still without a trace. */
    static Traced figure(String key) {
        return new Traced(key);
    }

    Traced step(String name, String value, List<SourceRef> sources) {
        steps.add(new Figure.Step(name, value, sources));
        return this;
    }

    Traced step(String name, BigDecimal value, List<SourceRef> sources) {
        return step(name, value.toPlainString(), sources);
    }

    /** A share of the whole, to twelve decimals. */
    Traced share(Fraction share) {
        return step("share", share.decimal(SHARE_DECIMALS), List.of());
    }

    /** The exact value, what rounding added to it, and the whole number that came of it. */
    Traced rounding(Rounded rounded) {
        return step("exact", rounded.exact().decimal(DECIMALS), List.of())
                .step("adjustment", signed(rounded.adjustment()), List.of())
                .step("rounded", rounded.whole().toString(), List.of());
    }

    Traced parts(List<String> keys) {
        parts.addAll(keys);
        return this;
    }

    /** An amount in whole major units. */
    Figure amount(String rule, Rounded rounded) {
        return figure(rule, new BigDecimal(rounded.whole()), Figure.Kind.AMOUNT);
    }

    /** The figure; its sources are those of its steps. */
    Figure figure(String rule, BigDecimal value, Figure.Kind kind) {
        List<SourceRef> sources = steps.stream()
                .flatMap(step -> step.sources().stream())
                .distinct()
                .toList();
        return new Figure(key, value, kind, rule, steps, parts, sources);
    }

    /** A number to six decimals, as traces show it. */
    static String decimal(Fraction value) {
        return value.decimal(DECIMALS).toPlainString();
    }

    /** A share to twelve decimals, as traces show it. */
    static String shareDecimal(Fraction share) {
        return share.decimal(SHARE_DECIMALS).toPlainString();
    }

    /** An adjustment to six decimals with its sign. */
    static String signed(Fraction value) {
        return (value.signum() > 0 ? "+" : "") + decimal(value);
    }
}
