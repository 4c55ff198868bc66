package org.oplan.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    private static final long SEED = 20201;

    @ParameterizedTest
    @CsvSource({"2, 4, 1/2", "-2, 4, -1/2", "2, -4, -1/2", "-2, -4, 1/2", "0, -7, 0", "6, 3, 2"})
    void isInLowestTermsWithAPositiveDenominator(long numerator, long denominator, String text) {
        assertThat(Fraction.of(numerator, denominator)).hasToString(text);
        assertThat(Fraction.of(numerator, denominator).denominator()).isPositive();
    }

    @Test
    void isEqualToWhatHasTheSameValue() {
        Fraction unreduced = Fraction.over(BigInteger.valueOf(6), BigInteger.valueOf(8));
        assertThat(unreduced).isEqualTo(Fraction.of(3, 4)).hasSameHashCodeAs(Fraction.of(3, 4));
        assertThat(unreduced.numerator()).isEqualTo(3);
        assertThat(unreduced.denominator()).isEqualTo(4);
        assertThat(Fraction.of(3, 4)).isNotEqualTo(Fraction.of(3, 5)).isNotEqualTo("3/4");
    }

    @Test
    void sumsOfProductsAreExactForLongAndShortNumbers() {
        BigInteger large = BigInteger.TEN.pow(90).negate();
        Fractions numbers =
                Fractions.of(List.of(new Fraction(large, BigInteger.TWO), Fraction.of(7, 3), Fraction.of(-5)));
        Fractions small = Fractions.of(List.of(Fraction.of(4), Fraction.of(-9, 2), Fraction.of(3)));
        Fraction expected = Fraction.of(large)
                .times(Fraction.of(2))
                .plus(Fraction.of(-21, 2))
                .plus(Fraction.of(-15));
        assertThat(numbers.times(small)).isEqualTo(expected);
        assertThat(small.times(numbers)).as("long factors").isEqualTo(expected);
        assertThat(numbers.each(List.of(BigInteger.TWO, BigInteger.valueOf(3), BigInteger.ZERO)))
                .containsExactly(Fraction.of(large), Fraction.of(7), Fraction.ZERO);
    }

    @Test
    void moreFactorsThanAWordHasRoomForAreSummedAllTheSame() {
        List<Fraction> ones = Collections.nCopies(1_001, Fraction.of(1_048_575));
        assertThat(Fractions.of(ones).times(Fractions.of(ones)))
                .isEqualTo(Fraction.of(1_048_575L * 1_048_575L * 1_001));
        List<Fraction> most = Collections.nCopies(1_000, Fraction.of(-1_048_576));
        List<Fraction> longs = Collections.nCopies(1_000, Fraction.of(Long.MAX_VALUE));
        assertThat(Fractions.of(longs).times(Fractions.of(most)))
                .isEqualTo(Fraction.of(Long.MAX_VALUE).times(Fraction.of(-1_048_576_000L)));
    }

    @Test
    void isInLowestTermsWhateverItWasCalculatedFrom() {
        Fraction third = Fraction.of(1, 6).plus(Fraction.of(1, 6));
        Fraction half = Fraction.of(1, 4).plus(Fraction.of(1, 4));
        Fraction fifth = Fraction.of(1, 5);
        assertThat(third.times(fifth).denominator()).isEqualTo(15);
        assertThat(fifth.times(third).denominator()).isEqualTo(15);
        assertThat(half.times(third).numerator()).isEqualTo(1);
        assertThat(half.negate().denominator()).isEqualTo(2);
    }

    @Test
    void hasAHashThatTellsMostFractionsApart() {
        assertThat(Fraction.of(1, 6).plus(Fraction.of(1, 6))).hasSameHashCodeAs(Fraction.of(1, 3));
        assertThat(IntStream.rangeClosed(1, 100)
                        .map(i -> Fraction.of(i, 101).hashCode())
                        .distinct()
                        .count())
                .isGreaterThan(90);
    }

    @Test
    void hasNoZeroDenominator() {
        assertThatThrownBy(() -> Fraction.of(3, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("3/0");
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.125, 1/8", "12.50, 25/2", "1E+3, 1000", "-0.4, -2/5", "7, 7"})
    void takesADecimalExactly(BigDecimal decimal, String text) {
        assertThat(Fraction.of(decimal)).hasToString(text);
    }

    @Test
    void calculatesExactly() {
        Fraction third = Fraction.of(1, 3);
        Fraction quarter = Fraction.of(1, 4);
        assertThat(third.plus(quarter)).isEqualTo(Fraction.of(7, 12));
        assertThat(third.minus(quarter)).isEqualTo(Fraction.of(1, 12));
        assertThat(third.times(quarter)).isEqualTo(Fraction.of(1, 12));
        assertThat(third.dividedBy(quarter)).isEqualTo(Fraction.of(4, 3));
        assertThat(third.negate()).isEqualTo(Fraction.of(-1, 3));
        assertThat(Fraction.sum(List.of(third, third, third))).isEqualTo(Fraction.ONE);
        assertThat(Fraction.sum(List.of())).isEqualTo(Fraction.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 2, 3, 1/2, 4",
        "-7, 2, -4, 1/2, -3",
        "-8, 3, -3, 1/3, -3",
        "5, 1, 5, 0, 5",
        "-5, 1, -5, 0, -5",
        "1, 3, 0, 1/3, 0",
        "2, 3, 0, 2/3, 1"
    })
    void hasAFloorARemainderAndANearestWhole(
            long numerator, long denominator, BigInteger floor, String remainder, BigInteger nearest) {
        Fraction fraction = Fraction.of(numerator, denominator);
        assertThat(fraction.floor()).isEqualTo(floor);
        assertThat(fraction.remainder()).hasToString(remainder);
        assertThat(fraction.nearest()).isEqualTo(nearest);
    }

    @Test
    void knowsItsSignAndWhetherItIsWhole() {
        assertThat(Fraction.of(-1, 3).signum()).isEqualTo(-1);
        assertThat(Fraction.ZERO.signum()).isZero();
        assertThat(Fraction.of(4, 2).isWhole()).isTrue();
        assertThat(Fraction.of(1, 2).isWhole()).isFalse();
    }

    @Test
    void isReadAsADecimal() {
        assertThat(Fraction.of(2, 3).decimal(4)).hasToString("0.6667");
        assertThat(Fraction.of(-1, 8).decimal(2)).hasToString("-0.13");
        assertThat(Fraction.of(5).decimal(0)).hasToString("5");
    }

    @Test
    void isOrderedBySize() {
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(1, 2)).isGreaterThan(Fraction.of(-1, 2));
        assertThat(Fraction.of(2, 4)).isEqualByComparingTo(Fraction.of(1, 2));
    }

    @Test
    void obeysTheLawsOfArithmetic() {
        System.out.println("FractionTest seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < RandomSystems.COUNT; i++) {
            Fraction a = random(random);
            Fraction b = random(random);
            Fraction c = random(random);
            assertThat(a.plus(b)).isEqualTo(b.plus(a));
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
            assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
            assertThat(a.plus(b).compareTo(a)).isEqualTo(b.signum());
            assertThat(Fraction.of(a.floor()).plus(a.remainder())).isEqualTo(a);
            assertThat(a.remainder()).isGreaterThanOrEqualTo(Fraction.ZERO).isLessThan(Fraction.ONE);
            if (b.signum() != 0) {
                assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
            }
        }
    }

    private static Fraction random(Random random) {
        return Fraction.of(random.nextInt(2_001) - 1_000L, random.nextInt(60) + 1L);
    }
}
