package org.oplan.allocation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.oplan.money.Fraction;

/** Shares out again and again what givers have received, until next to nothing is left: the classic check by hand. */
final class RepeatedDistribution {
    private static final MathContext DIGITS = new MathContext(24);
    private static final int MOST_ROUNDS = 20_000;
    private static final BigDecimal LITTLE = new BigDecimal("1e-8");

    private RepeatedDistribution() {}

    /** What each receiver has in the end, in order. */
    static List<Fraction> totals(Stage stage) {
        List<BigDecimal> open = new ArrayList<>(
                stage.givers().stream().map(giver -> decimal(giver.cost())).toList());
        List<BigDecimal> received =
                new ArrayList<>(Collections.nCopies(stage.receivers().size(), BigDecimal.ZERO));
        for (int round = 0;
                round < MOST_ROUNDS && open.stream().anyMatch(rest -> rest.abs().compareTo(LITTLE) > 0);
                round++) {
            List<BigDecimal> next = new ArrayList<>(Collections.nCopies(open.size(), BigDecimal.ZERO));
            for (int giver = 0; giver < open.size(); giver++) {
                give(stage, giver, open.get(giver), next, received);
            }
            open = next;
        }
        return received.stream().map(Fraction::of).toList();
    }

    private static void give(
            Stage stage, int giver, BigDecimal cost, List<BigDecimal> givers, List<BigDecimal> receivers) {
        Key key = stage.givers().get(giver).key();
        BigDecimal base = BigDecimal.ZERO;
        for (var quantity : key.quantities().entrySet()) {
            if (!quantity.getKey().equals(stage.givers().get(giver).code())) {
                base = base.add(quantity.getValue().value());
            }
        }
        BigDecimal each = cost.divide(base, DIGITS);
        for (var quantity : key.quantities().entrySet()) {
            BigDecimal part = each.multiply(quantity.getValue().value(), DIGITS);
            int receiver = stage.receivers().indexOf(quantity.getKey());
            int other = stage.codes().indexOf(quantity.getKey());
            if (receiver >= 0) {
                receivers.set(receiver, receivers.get(receiver).add(part));
            } else if (other != giver) {
                givers.set(other, givers.get(other).add(part));
            }
        }
    }

    private static BigDecimal decimal(Fraction value) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), DIGITS);
    }
}
