package org.oplan.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The second annex as printed: what each objective receives from each cost pool in 2020. */
final class PrintedAnnex {
    private static final String TOTAL = "Total_printed";
    private static final Map<String, String> ROW_OF_POOL = Map.of(
            "DOC", "Documentation Cost",
            "ADM", "Adminstrative Services",
            "SUP", "Support Services",
            "INT", "Intersectoral",
            "", "Total");

    private final TextTable printed = TextTable.read("/gs-2020-2023/annex2-objectives-2020.csv");

    List<String> objectives() {
        return printed.header().stream()
                .filter(name -> !name.equals("cost") && !name.equals(TOTAL))
                .toList();
    }

    /** The printed cell; the paper's dash is nil. */
    BigDecimal amount(String pool, String objective) {
        return new BigDecimal(TextTable.value(row(pool), objective));
    }

    /** The pool's amount: the sum of its printed cells, whatever total the paper prints. */
    BigDecimal sum(String pool) {
        return objectives().stream().map(objective -> amount(pool, objective)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The total that the paper prints for a pool, or for all of them when the code is blank. */
    String printedTotal(String pool) {
        return TextTable.value(row(pool), TOTAL);
    }

    private Map<String, String> row(String pool) {
        return printed.row("cost", TextTable.value(ROW_OF_POOL, pool));
    }
}
