package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234 | 1234",
                "1,234,567 | 1234567",
                "1,234.50 | 1234.5",
                "1.234,50 | 1234.5",
                "1.234.567,89 | 1234567.89",
                "1'234'567.5 | 1234567.5",
                "1’234,5 | 1234.5",
                "1\u00A0234 | 1234",
                "1\u202F234.25 | 1234.25",
                "1\u2009234\u2009567 | 1234567",
                "1 234,567 | 1234.567",
                "12,34 | 12.34",
                "0,125 | 0.125",
                "0.125 | 0.125",
                "1234.567 | 1234.567",
                "１２３４ | 1234",
                "１，２３４．５ | 1234.5",
                "١٬٢٣٤٫٥ | 1234.5",
                "−12 | -12",
                "+7 | 7"
            })
    void readsNumbersAsPeopleTypeThem(String text, BigDecimal number) {
        assertThat(TypedNumber.of(text))
                .isInstanceOfSatisfying(
                        TypedNumber.Exact.class,
                        exact -> assertThat(exact.value()).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234 | 1234 | 1.234", "-12.345 | -12345 | -12.345", "999,000 | 999000 | 999"})
    void doesNotGuessWhatSingleSeparatorMeans(String text, BigDecimal grouped, BigDecimal decimal) {
        assertThat(TypedNumber.of(text)).isInstanceOfSatisfying(TypedNumber.Unclear.class, unclear -> {
            assertThat(unclear.grouped()).isEqualByComparingTo(grouped);
            assertThat(unclear.decimal()).isEqualByComparingTo(decimal);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "33/.3%",
                "1,234'567",
                "1.234,567.8",
                "12,34,567",
                "10²",
                "①",
                "5%",
                "1e5",
                "CHF 5",
                "½",
                "1 23",
                "-",
                " ",
                "1,234,56",
                ".",
                ",5",
                "5.",
                "٫",
                "1''234",
                "--5",
                "9999999999999999",
                "(5)"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThat(TypedNumber.of(text)).isEqualTo(new TypedNumber.None());
    }
}
