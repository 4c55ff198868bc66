package org.oplan.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final Currency CHF = Currency.getInstance("CHF");
    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void countsMinorUnits() {
        assertThat(Money.of(new BigDecimal("12.5"), CHF)).isEqualTo(new Money(1250, CHF));
        assertThat(new Money(-1250, CHF).major()).isEqualTo(new BigDecimal("-12.50"));
        assertThat(Money.of(new BigDecimal("7"), Currency.getInstance("JPY")).minor())
                .isEqualTo(7);
        assertThat(Money.zero(CHF).minor()).isZero();
    }

    @Test
    void refusesAnAmountFinerThanItsMinorUnit() {
        assertThatThrownBy(() -> Money.of(new BigDecimal("0.001"), CHF)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void addsAndSubtractsWithinACurrency() {
        assertThat(new Money(3, CHF).plus(new Money(4, CHF))).isEqualTo(new Money(7, CHF));
        assertThat(new Money(3, CHF).minus(new Money(4, CHF))).isEqualTo(new Money(-1, CHF));
    }

    @Test
    void refusesToMixCurrencies() {
        assertThatThrownBy(() -> new Money(3, CHF).plus(new Money(4, USD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CHF and USD");
        assertThatThrownBy(() -> new Money(3, CHF).minus(new Money(4, USD)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesASumThatDoesNotFit() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE, CHF).plus(new Money(1, CHF)))
                .isInstanceOf(ArithmeticException.class);
    }
}
