package org.oplan.figure;

import java.math.BigDecimal;
import java.util.List;
import org.oplan.money.Fraction;
import org.oplan.money.LargestRemainder;
import org.oplan.money.Rounded;

/**
 * Shares in per cent that add to one hundred as they are printed.
 *
 * @param base what the shares are shares of
 * @param rounded each share in units of the last printed decimal
 * @param decimals number of printed decimals
 */
record Percentages(Fraction base, List<Rounded> rounded, int decimals) {

    /** The shares of amounts in their sum; all nil if that is not above zero. */
    static Percentages of(List<Fraction> amounts, int decimals) {
        Fraction base = Fraction.sum(amounts);
        Fraction unit = Fraction.of(new BigDecimal(100).movePointRight(decimals));
        List<Fraction> shares = amounts.stream()
                .map(amount -> base.signum() > 0 ? amount.times(unit).dividedBy(base) : Fraction.ZERO)
                .toList();
        return new Percentages(base, LargestRemainder.round(shares), decimals);
    }

    /** Makes a figure of one of the shares; the trace begins with what is special to it. */
    Figure figure(int index, Traced traced, String rule) {
        Rounded share = rounded.get(index);
        Fraction scale = Fraction.of(BigDecimal.TEN.pow(decimals));
        BigDecimal value = new BigDecimal(share.whole(), decimals);
        Fraction exact = share.exact().dividedBy(scale);
        return traced.step("percentage", Traced.decimal(exact), List.of())
                .step("adjustment", Traced.signed(Fraction.of(value).minus(exact)), List.of())
                .step("rounded", value, List.of())
                .figure(rule, value, Figure.Kind.SHARE);
    }
}
