package org.oplan.progress;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.oplan.plan.Entry;

/**
 * A risk of a unit's register with its score.
 *
 * @param entry the risk's record
 * @param score probability times impact, each from 1 (low) to 3 (high)
 * @param bearable the highest score that the unit's appetite for the risk bears
 */
public record RatedRisk(Entry entry, int score, BigDecimal bearable) {
    /** Red flags first, then the higher score; otherwise in the order of the workbook. */
    static final Comparator<RatedRisk> GRAVEST_FIRST = Comparator.comparing(RatedRisk::isRedFlag)
            .thenComparingInt(RatedRisk::score)
            .reversed();

    private static final List<String> LEVELS = List.of("low", "medium", "high");

    static int score(Entry entry) {
        return level(entry, "probability") * level(entry, "impact");
    }

    /** From 1; 0 for a cell that could not be read. */
    private static int level(Entry entry, String cell) {
        return LEVELS.indexOf(entry.word(cell)) + 1;
    }

    /** Whether it is graver than the unit is ready to bear. */
    public boolean isRedFlag() {
        return BigDecimal.valueOf(score).compareTo(bearable) > 0;
    }
}
