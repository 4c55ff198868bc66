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
}
