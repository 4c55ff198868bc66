package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "412350.2, 412350.2",
        "1.1000000000000001, 1.1",
        "0.30000000000000004, 0.3",
        "1.2E+6, 1200000",
        "-15, -15",
        "999999999999999, 999999999999999"
    })
    void readsWhatSpreadsheetsSave(String digits, BigDecimal number) {
        assertThat(Numerals.saved(digits).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+300", "1E+99999999", "1E-200", "NaN", "", "0x10"})
    void refusesWhatIsBeyondMeasure(String digits) {
        assertThat(Numerals.saved(digits)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234 | 1234",
                "1'234'567.5 | 1234567.5",
                "1’234 | 1234",
                "1\u00A0234 | 1234",
                "1\u202F234.25 | 1234.25",
                "１２３４ | 1234",
                "１，２３４．５ | 1234.5",
                "−12 | -12",
                "+7 | 7"
            })
    void readsNumbersAsPeopleTypeThem(String text, BigDecimal number) {
        assertThat(Numerals.typed(text).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12,34", "1.234.567", "1,234'567", "10²", "①", "5%", "1e5", "CHF 5", "½", "1,2345", "-", " "})
    void refusesWhatCouldMeanSomethingElse(String text) {
        assertThat(Numerals.typed(text)).isEmpty();
    }
}
