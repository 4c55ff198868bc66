package org.oplan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GeneralSecretariatTest {
    private final List<SheetData> plan = GeneralSecretariat.sheets();

    @Test
    void sheetsStandInTheOrderOfTheContract() {
        List<String> optional = TextTable.read("/workbook/optional-sheets.csv").column("sheet");
        assertThat(plan.stream().map(SheetData::name).filter(name -> !optional.contains(name)))
                .isEqualTo(TextTable.read("/workbook/sheets.csv").column("sheet"));
    }

    @Test
    void poolsHoldTheSumsOfThePrintedCells() {
        assertThat(table("Pools").column("2020")).containsExactly("12982795", "24750728", "44423041", "8262495");
    }

    @Test
    void outputsCarryTheirOwnTitles() {
        assertThat(table("Outputs").row("code", "I.2-1").get("title_zh")).isEqualTo("有关新兴电信/ICT趋势的跨部门举措和报告以及其它类似举措");
        assertThat(table("Outputs").column("title_zh"))
                .doesNotContainAnyElementsOf(table("Objectives").column("title_zh"));
    }

    @Test
    void tenPrintedTotalsOfObjectivesAreOff() {
        assertThat(table("Controls").rows().stream()
                        .filter(row -> TextTable.value(row, "scope").equals("outputs"))
                        .filter(row ->
                                sumOfOutputs(row).compareTo(new BigDecimal(TextTable.value(row, "amount"))) != 0))
                .hasSize(10);
    }

    @Test
    void printedSharesOfServicesAddToAHundredAndATenth() {
        assertThat(table("Services").column("share").stream()
                        .filter(share -> !share.isEmpty())
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100.1");
    }

    private BigDecimal sumOfOutputs(Map<String, String> control) {
        return table("Outputs").rows().stream()
                .filter(output -> TextTable.value(output, "objective").equals(TextTable.value(control, "code")))
                .map(output -> new BigDecimal(TextTable.value(output, TextTable.value(control, "year"))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private TextTable table(String name) {
        return plan.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow()
                .table();
    }
}
