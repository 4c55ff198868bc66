package org.oplan.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * An invented ledger of 2020: what each output might have cost, month by month.
 *
 * <p>A posting is the output's planned amount of the year, times the part of it that is spent, times the month's
 * weight; a small swing from line to line keeps the months from looking alike.
 */
final class IllustrativeLedger {
    private static final String HEADER = "unit,period,element,account,amount,reference,note\n";
    private static final List<String> QUARTER_ENDS = List.of("2020-03", "2020-06", "2020-09", "2020-12");
    private static final int SWING_STEPS = 41;
    private static final int SWING_STRIDE = 17;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TextTable plan = TextTable.read("/gs-2020-2023/outputs.csv");
    private final TextTable outputs = TextTable.read("/gs-2020-2023/ledger-outputs.csv");
    private final TextTable services = TextTable.read("/gs-2020-2023/ledger-services.csv");
    private final TextTable months = TextTable.read("/gs-2020-2023/ledger-months.csv");
    private final TextTable credits = TextTable.read("/gs-2020-2023/ledger-credits.csv");
    private final BigDecimal weights =
            months.column("weight").stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    private final StringBuilder lines = new StringBuilder(HEADER);
    private int posted;

    /** The whole file, by month, then in the order of the plan, services and credits last. */
    byte[] bytes() {
        for (Map<String, String> month : months.rows()) {
            String period = TextTable.value(month, "month");
            outputs.rows().forEach(output -> post(period, output, monthly(output, month)));
            if (QUARTER_ENDS.contains(period)) {
                services.rows().forEach(service -> post(period, service, quarterly(service)));
            }
            credits.rows().stream()
                    .filter(credit -> TextTable.value(credit, "period").equals(period))
                    .forEach(credit -> post(period, credit, number(credit, "amount")));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private BigDecimal monthly(Map<String, String> output, Map<String, String> month) {
        BigDecimal planned = number(plan.row("code", TextTable.value(output, "element")), "2020");
        return swung(planned.multiply(number(output, "percent")).multiply(number(month, "weight")))
                .divide(HUNDRED.multiply(weights), 2, RoundingMode.HALF_EVEN);
    }

    private BigDecimal quarterly(Map<String, String> service) {
        return swung(number(service, "quarter")).setScale(2, RoundingMode.HALF_EVEN);
    }

    /** The amount, up to two per cent more or less. */
    private BigDecimal swung(BigDecimal amount) {
        int swing = posted * SWING_STRIDE % SWING_STEPS - SWING_STEPS / 2;
        return amount.multiply(THOUSAND.add(BigDecimal.valueOf(swing))).divide(THOUSAND);
    }

    private void post(String period, Map<String, String> entry, BigDecimal amount) {
        posted++;
        lines.append(String.join(
                        ",",
                        "GS",
                        period,
                        TextTable.value(entry, "element"),
                        TextTable.value(entry, "account"),
                        amount.toPlainString(),
                        reference(),
                        "illustrative"))
                .append('\n');
    }

    private String reference() {
        String number = Integer.toString(posted);
        return "JV-2020-" + "0".repeat(4 - number.length()) + number;
    }

    private static BigDecimal number(Map<String, String> row, String column) {
        return new BigDecimal(TextTable.value(row, column));
    }
}
