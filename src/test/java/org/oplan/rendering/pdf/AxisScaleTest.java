package org.oplan.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.document.Chart;

class AxisScaleTest {
    private static final Chart.AxisFormat FORMAT = new Chart.AxisFormat(".", ",");

    @ParameterizedTest
    @CsvSource({"18.24, 5, 4", "0.7, 0.2, 4", "1, 0.2, 5", "1200, 200, 6", "26.4, 5, 6", "10, 2, 5"})
    void stepsAreRoundAndReachAboveTheHighestBar(BigDecimal highest, BigDecimal step, int steps) {
        AxisScale axis = AxisScale.upTo(highest);

        assertThat(axis.step()).isEqualByComparingTo(step);
        assertThat(axis.steps()).isEqualTo(steps);
        assertThat(axis.highest()).isGreaterThanOrEqualTo(highest);
    }

    @Test
    void numbersArePrintedInTheLanguageOfTheDocument() {
        assertThat(AxisScale.upTo(new BigDecimal("0.7")).labels(new Chart.AxisFormat(",", " ")))
                .containsExactly("0,0", "0,2", "0,4", "0,6", "0,8");
        assertThat(AxisScale.upTo(new BigDecimal("2000000")).labels(FORMAT)).contains("1,000,000", "0");
    }

    @Test
    void aChartOfNothingStillHasAnAxis() {
        assertThat(AxisScale.upTo(BigDecimal.ZERO).labels(FORMAT)).containsExactly("0", "1");
    }
}
