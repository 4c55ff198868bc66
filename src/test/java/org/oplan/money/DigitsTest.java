package org.oplan.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void digitsLieBetweenMinusAndPlusHalfOfTheBase() {
        Digits digits = Digits.of(List.of(BigInteger.valueOf(3), BigInteger.valueOf(-3)), 7);
        assertThat(digits.count()).isEqualTo(1);
        assertThat(digits.place(0)).containsExactly(3, -3);
        assertThat(digits.place(1)).containsExactly(0, 0);
        assertThat(Digits.of(List.of(BigInteger.valueOf(4)), 7).place(0)).containsExactly(-3);
    }

    @Test
    void whatIsAddedAsRemaindersIsReadAsNumbers() {
        Digits digits = new Digits(7, 2);
        assertThat(digits.add(new long[] {6, 3})).containsExactly(-1, 3);
        digits.add(new long[] {0, 1});
        digits.add(new long[] {2, 5});
        assertThat(digits.numbers()).containsExactly(BigInteger.valueOf(97), BigInteger.valueOf(-88));
        assertThat(digits.modulus()).isEqualTo(343);
    }

    @Test
    void nothingHasNoDigits() {
        assertThat(Digits.of(List.of(BigInteger.ZERO), 7).count()).isZero();
    }
}
