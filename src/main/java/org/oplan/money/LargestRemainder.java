package org.oplan.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rounds a list of values so that they still add up (Hamilton's method).
 *
 * <p>Every value becomes one of its two whole neighbours; those with the largest remainders go up, the earlier one
 * first among equals. A larger total can make a single part smaller, which is right for money and wrong for seats.
 */
public final class LargestRemainder {
    private LargestRemainder() {}

    /** The values rounded so that they add to the whole number nearest to their sum; a half goes up. */
    public static List<Rounded> round(List<Fraction> values) {
        BigInteger total = Fraction.sum(values).nearest();
        BigInteger floors = values.stream().map(Fraction::floor).reduce(BigInteger.ZERO, BigInteger::add);
        Set<Integer> raised = largest(values, total.subtract(floors).intValueExact());
        List<Rounded> rounded = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Fraction value = values.get(i);
            BigInteger whole = raised.contains(i) ? value.floor().add(BigInteger.ONE) : value.floor();
            rounded.add(new Rounded(value, whole));
        }
        return List.copyOf(rounded);
    }

    private static Set<Integer> largest(List<Fraction> values, int count) {
        Comparator<Integer> byRemainder =
                Comparator.comparing((Integer i) -> values.get(i).remainder()).reversed();
        return new HashSet<>(IntStream.range(0, values.size())
                .boxed()
                .sorted(byRemainder)
                .limit(count)
                .toList());
    }
}
