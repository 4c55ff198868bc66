package org.oplan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IllustrativeLedgerTest {
    private static final int ELEMENT = 2;
    private static final int AMOUNT = 4;

    private final TextTable plan = TextTable.read("/gs-2020-2023/outputs.csv");
    private final List<String[]> postings = new String(new IllustrativeLedger().bytes(), StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .toList();

    @Test
    void everyOutputSpendsNearlyWhatItPlanned() {
        for (Map<String, String> output : plan.rows()) {
            BigDecimal planned = new BigDecimal(TextTable.value(output, "2020"));

            assertThat(spent(TextTable.value(output, "code")))
                    .isBetween(planned.multiply(new BigDecimal("0.6")), planned.multiply(new BigDecimal("1.1")))
                    .isNotEqualByComparingTo(planned);
        }
    }

    @Test
    void fewOutputsSpendMoreThanPlanned() {
        assertThat(plan.rows().stream()
                        .filter(output -> spent(TextTable.value(output, "code"))
                                        .compareTo(new BigDecimal(TextTable.value(output, "2020")))
                                > 0))
                .hasSize(3);
    }

    @Test
    void amountsAreInCentimesAndSomeAreCredits() {
        assertThat(postings).allMatch(posting -> posting[AMOUNT].matches("-?\\d+\\.\\d{2}"));
        assertThat(postings.stream().filter(posting -> posting[AMOUNT].startsWith("-")))
                .hasSize(7);
    }

    private BigDecimal spent(String element) {
        return postings.stream()
                .filter(posting -> posting[ELEMENT].equals(element))
                .map(posting -> new BigDecimal(posting[AMOUNT]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
