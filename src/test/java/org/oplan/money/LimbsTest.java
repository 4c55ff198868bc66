package org.oplan.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimbsTest {
    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(20).subtract(BigInteger.ONE);

    @Test
    void aThousandFactorsOfTwentyBitsFit() {
        assertThat(Limbs.fit(Collections.nCopies(1_000, LARGEST))).isTrue();
        assertThat(Limbs.fit(Collections.nCopies(1_000, LARGEST.negate()))).isTrue();
        assertThat(Limbs.fit(List.of())).isTrue();
    }

    @Test
    void oneMoreOrALongerOneDoesNot() {
        assertThat(Limbs.fit(Collections.nCopies(1_001, BigInteger.ONE))).isFalse();
        assertThat(Limbs.fit(List.of(BigInteger.ONE, LARGEST.add(BigInteger.ONE))))
                .isFalse();
    }

    @Test
    void sumsOfAsManyAndAsLongFactorsAsFitAreExact() {
        BigInteger number = BigInteger.ONE.shiftLeft(96).subtract(BigInteger.ONE);
        for (BigInteger factor : List.of(LARGEST, LARGEST.negate())) {
            Limbs limbs = new Limbs(Collections.nCopies(1_000, number));
            assertThat(limbs.times(Collections.nCopies(1_000, factor)))
                    .isEqualTo(number.multiply(factor).multiply(BigInteger.valueOf(1_000)));
        }
    }
}
