package org.oplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,164,561 | 1164561 | 0",
                "1 164 561 | 1164561 | 0",
                "1'164'561.50 | 1164561.50 | 2",
                "1,234 | 1234 | 0",
                "37.2% | 37.2 | 1",
                "37,2 % | 37.2 | 1",
                "62.50 | 62.50 | 2",
                "−3.1 | -3.1 | 1",
                "３３.３％ | 33.3 | 1",
                "– | 0 | 0",
                "- | 0 | 0"
            })
    void numbersAreReadAsTheyArePrinted(String text, String value, int decimals) {
        assertThat(PrintedNumber.of(text)).hasValueSatisfying(number -> {
            assertThat(number.value()).isEqualByComparingTo(value);
            assertThat(number.decimals()).isEqualTo(decimals);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"33/.3%", "1,16,456", "12.3.4", "n/a", "", "12a", "1,234 567"})
    void anythingElseIsNoNumber(String text) {
        assertThat(PrintedNumber.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"33/.3% | 33.3%", "12a | 12", "CHF 1,000 | 1,000"})
    void strayCharactersAreLeftOutOfWhatWasMeant(String text, String meant) {
        assertThat(PrintedNumber.meant(text)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "12.3.4", ""})
    void nothingIsGuessedWhereNoNumberRemains(String text) {
        assertThat(PrintedNumber.meant(text)).isEmpty();
    }
}
