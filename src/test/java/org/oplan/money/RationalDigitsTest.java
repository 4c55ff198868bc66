package org.oplan.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class RationalDigitsTest {
    private static final BigInteger MODULUS = BigInteger.valueOf(101);

    /** The root of fifty. */
    private static final int BOUND = 7;

    @Test
    void everyFractionWithinTheBoundIsFound() {
        for (int numerator = -BOUND; numerator <= BOUND; numerator++) {
            for (int denominator = 1; denominator <= BOUND; denominator++) {
                Fraction fraction = Fraction.of(numerator, denominator);
                assertThat(RationalDigits.read(List.of(remainder(fraction)), MODULUS))
                        .as("%s", fraction)
                        .hasValueSatisfying(found -> assertThat(found).containsExactly(fraction));
            }
        }
    }

    @Test
    void fractionsOfSeveralDenominatorsAreFoundOverTheirCommonOne() {
        List<Fraction> fractions = List.of(Fraction.of(1, 2), Fraction.of(1, 3), Fraction.of(5, 6), Fraction.of(-1));
        assertThat(RationalDigits.read(
                        fractions.stream().map(RationalDigitsTest::remainder).toList(), MODULUS))
                .hasValueSatisfying(found -> {
                    assertThat(found).containsExactlyElementsOf(fractions);
                    assertThat(found.denominator()).isEqualTo(6);
                });
    }

    @Test
    void whatHasALongerCommonDenominatorNeedsALargerModulus() {
        List<BigInteger> remainders = List.of(remainder(Fraction.of(1, 7)), remainder(Fraction.of(1, 6)));
        assertThat(RationalDigits.read(remainders, MODULUS)).isEmpty();
    }

    private static BigInteger remainder(Fraction fraction) {
        return fraction.numerator()
                .multiply(fraction.denominator().modInverse(MODULUS))
                .mod(MODULUS);
    }
}
