package org.oplan.check;

import static org.oplan.plan.SecretariatPlan.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;

/**
 * The arithmetic defects of the published paper, found with plain arithmetic on its printed figures.
 *
 * <p>A defect is {@code rule | figure | printed | computed | difference}; a figure is written
 * {@code table/quantity/code or receiver/years}.
 */
final class PaperOracle {
    private static final List<String> YEARS = List.of("2020", "2021", "2022", "2023");
    private static final List<String> BUDGET = List.of("2020", "2021");
    private static final List<String> OBJECTIVES = List.of("I.1", "I.2", "I.3", "I.4", "I.5", "I.6");
    private static final List<String> POOLS = List.of("DOC", "ADM", "SUP", "INT");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final List<String> defects = new ArrayList<>();
    private final List<CSVRecord> outputs = rows("outputs");
    private final List<CSVRecord> shares = rows("printed-shares-3.2");
    private final List<CSVRecord> annex = rows("annex2-objectives-2020");
    private final List<CSVRecord> goals = rows("annex2-goals-2020");

    static List<String> defects() {
        PaperOracle oracle = new PaperOracle();
        oracle.totalsOfOutputs();
        oracle.annex();
        oracle.goals();
        oracle.sharesOfPeriod();
        oracle.sharesThatAdd();
        oracle.defects.add("unreadable-number | 3.2/output-share-of-objective/I.5-3/2020-2021 | 33/.3% | 33.3% | ");
        return oracle.defects;
    }

    private void totalsOfOutputs() {
        for (CSVRecord total : rows("printed-totals-5.1")) {
            String objective = total.get("objective");
            for (String year : YEARS) {
                String figure = "5.1/output-total/" + objective + "/" + year;
                compare("total-differs", figure, total.get(year), planned(objective, List.of(year)));
            }
            BigDecimal costs = new BigDecimal(annex.get(4).get(objective));
            compare(
                    "figures-disagree",
                    "Annex 2/objective-cost-total/" + objective + "/2020",
                    costs.toString(),
                    new BigDecimal(total.get("2020")));
        }
    }

    private void annex() {
        List<String> objectives = annex.getFirst().getParser().getHeaderNames().stream()
                .filter(name -> name.contains("."))
                .toList();
        for (int i = 0; i < 5; i++) {
            CSVRecord row = annex.get(i);
            String figure = i < 4 ? "Annex 2/pool-total/" + POOLS.get(i) + "/2020" : "Annex 2/grand-total//2020";
            compare("total-differs", figure, row.get("Total_printed"), sum(objectives, row));
            List<String> columns = List.of("Goal 1", "Goal 2", "Goal 3", "Goal 4", "Goal 5");
            compare("total-differs", figure, row.get("Total_printed"), sum(columns, goals.get(i)));
        }
        for (String objective : objectives) {
            String figure = "Annex 2/objective-cost-total/" + objective + "/2020";
            compare("total-differs", figure, annex.get(4).get(objective), sumOfPools(annex, objective));
        }
        compare(
                "total-differs",
                "Annex 2/grand-total//2020",
                annex.get(4).get("Total_printed"),
                sumOfPools(annex, "Total_printed"));
    }

    private void goals() {
        IntStream.rangeClosed(1, 5)
                .forEach(goal -> compare(
                        "total-differs",
                        "Annex 2, goals/goal-cost-total/G" + goal + "/2020",
                        goals.get(4).get("Goal " + goal),
                        sumOfPools(goals, "Goal " + goal)));
    }

    private void sharesOfPeriod() {
        for (CSVRecord share : shares) {
            String code = share.get("code");
            boolean isOutput = code.contains("-");
            String quantity = isOutput ? "output-share-of-total" : "objective-share-of-total";
            compareShare(quantity, code, share.get("percent_of_total"), "I");
            if (isOutput) {
                compareShare(
                        "output-share-of-objective", code, share.get("percent_of_objective"), code.substring(0, 3));
            }
        }
    }

    private void compareShare(String quantity, String code, String printed, String whole) {
        if (!fits(printed, percent(planned(code, BUDGET), planned(whole, BUDGET)))) {
            boolean fitsAll = fits(printed, percent(planned(code, YEARS), planned(whole, YEARS)));
            String rule = fitsAll ? "share-of-other-period" : "share-differs";
            compare(
                    rule,
                    "3.2/" + quantity + "/" + code + "/2020-2021",
                    printed,
                    percent(planned(code, BUDGET), planned(whole, BUDGET)));
        }
    }

    private void sharesThatAdd() {
        SortedMap<String, BigDecimal> columns = new TreeMap<>();
        columns.put("3.2/output-share-of-total/I.6-2", sumOf("percent_of_total", code -> code.contains("-")));
        Map<String, String> last =
                Map.of("I.1", "I.1-5", "I.2", "I.2-3", "I.3", "I.3-4", "I.4", "I.4-4", "I.5", "I.5-3", "I.6", "I.6-2");
        last.forEach((objective, output) -> columns.put(
                "3.2/output-share-of-objective/" + output,
                sumOf("percent_of_objective", code -> code.startsWith(objective + "-"))));
        columns.put("3.2/objective-share-of-total/I.6", sumOf("percent_of_total", code -> !code.contains("-")));
        columns.put(
                "3.3/service-share/S.16",
                rows("printed-support-services-3.3").stream()
                        .map(row -> new BigDecimal(row.get("percent")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        columns.forEach(
                (column, sum) -> compare("percentages-off-100", column + "/2020-2021", sum.toString(), HUNDRED));
        for (String objective : OBJECTIVES) {
            BigDecimal printed = sumOf("percent_of_total", objective::equals);
            BigDecimal parts = sumOf("percent_of_total", code -> code.startsWith(objective + "-"));
            // Hundredths beside tenths: the tenths may be the hundredths rounded.
            if (parts.subtract(printed).abs().compareTo(new BigDecimal("0.05")) > 0) {
                String figure = "3.2/objective-share-of-total/" + objective + "/2020-2021";
                compare("total-differs", figure, printed.toString(), parts);
            }
        }
    }

    private void compare(String rule, String figure, String printed, BigDecimal computed) {
        BigDecimal difference = computed.subtract(new BigDecimal(printed));
        if (difference.signum() != 0) {
            defects.add(rule + " | " + figure + " | " + plain(new BigDecimal(printed)) + " | " + plain(computed) + " | "
                    + plain(difference));
        }
    }

    private BigDecimal planned(String code, List<String> years) {
        return outputs.stream()
                .filter(output -> output.get("code").startsWith(code))
                .flatMap(output -> years.stream().map(year -> new BigDecimal(output.get(year))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal sumOf(String column, Predicate<String> meant) {
        return shares.stream()
                .filter(share -> meant.test(share.get("code")))
                .map(share -> new BigDecimal(share.get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(List<String> columns, CSVRecord row) {
        return columns.stream().map(column -> new BigDecimal(row.get(column))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sumOfPools(List<CSVRecord> table, String column) {
        return table.stream()
                .limit(4)
                .map(row -> new BigDecimal(row.get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 20, RoundingMode.HALF_UP);
    }

    private static boolean fits(String printed, BigDecimal share) {
        BigDecimal number = new BigDecimal(printed);
        return share.setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0;
    }

    private static String plain(BigDecimal number) {
        return number.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
