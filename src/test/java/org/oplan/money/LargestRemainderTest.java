package org.oplan.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargestRemainderTest {
    private static final long SEED = 20202;

    /** The published example of the npm package "apportionment"; 43 and 44 seats show that a part can lose. */
    @ParameterizedTest
    @CsvSource({"43, 24 10 4 4 1", "44, 24 11 5 3 1", "45, 24 11 5 4 1"})
    void givesThePublishedSeats(long seats, String published) {
        Weights weights = new Weights(Stream.of(21878, 9713, 4167, 3252, 1065)
                .map(votes -> Fraction.of(votes))
                .toList());
        assertThat(wholes(LargestRemainder.round(weights.split(Fraction.of(seats)))))
                .containsExactly(
                        Stream.of(published.split(" ", -1)).map(BigInteger::new).toArray(BigInteger[]::new));
    }

    @Test
    void raisesTheEarlierOneAmongEquals() {
        Fraction third = Fraction.of(1, 3);
        assertThat(wholes(LargestRemainder.round(List.of(third, third, third))))
                .containsExactly(BigInteger.ONE, BigInteger.ZERO, BigInteger.ZERO);
    }

    @Test
    void keepsTheExactValueBesideTheWholeOne() {
        List<Rounded> rounded = LargestRemainder.round(List.of(Fraction.of(3, 4), Fraction.of(-3, 4)));
        assertThat(rounded)
                .containsExactly(
                        new Rounded(Fraction.of(3, 4), BigInteger.ONE),
                        new Rounded(Fraction.of(-3, 4), BigInteger.ONE.negate()));
        assertThat(rounded.get(0).adjustment()).isEqualTo(Fraction.of(1, 4));
        assertThat(rounded.get(1).adjustment()).isEqualTo(Fraction.of(-1, 4));
    }

    @Test
    void roundsNothingToNothing() {
        assertThat(LargestRemainder.round(List.of())).isEmpty();
    }

    @Test
    void staysWithinTheNeighboursAndAddsUp() {
        System.out.println("LargestRemainderTest seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < RandomSystems.COUNT; i++) {
            List<Fraction> values = LongStream.range(0, random.nextInt(12))
                    .mapToObj(n -> Fraction.of(random.nextInt(2_001) - 500L, random.nextInt(9) + 1L))
                    .toList();
            List<Rounded> rounded = LargestRemainder.round(values);
            assertThat(wholes(rounded).reduce(BigInteger.ZERO, BigInteger::add))
                    .isEqualTo(Fraction.sum(values).nearest());
            assertThat(rounded)
                    .allSatisfy(value -> assertThat(value.adjustment().times(value.adjustment()))
                            .isLessThan(Fraction.ONE));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1, true", "1, 2, 0, true", "-1, 2, -1, true", "2, 3, 0, false", "2, 3, 1, true", "1, 3, 1, false"
    })
    void knowsWhetherItIsTheNearest(long numerator, long denominator, BigInteger whole, boolean nearest) {
        assertThat(new Rounded(Fraction.of(numerator, denominator), whole).isNearest())
                .isEqualTo(nearest);
    }

    @Test
    void sharesOutExactly() {
        Weights weights = new Weights(List.of(Fraction.of(1), Fraction.ZERO, Fraction.of(2)));
        assertThat(weights.base()).isEqualTo(Fraction.of(3));
        assertThat(weights.shares()).containsExactly(Fraction.of(1, 3), Fraction.ZERO, Fraction.of(2, 3));
        assertThat(weights.split(Fraction.of(-10)))
                .containsExactly(Fraction.of(-10, 3), Fraction.ZERO, Fraction.of(-20, 3));
    }

    @Test
    void refusesWeightsThatCannotShareAnythingOut() {
        assertThatThrownBy(() -> new Weights(List.of(Fraction.of(2), Fraction.of(-1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not negative");
        assertThatThrownBy(() -> new Weights(List.of(Fraction.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above zero");
        assertThatThrownBy(() -> new Weights(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<BigInteger> wholes(List<Rounded> values) {
        return values.stream().map(Rounded::whole);
    }
}
