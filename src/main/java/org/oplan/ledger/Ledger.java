package org.oplan.ledger;

import java.util.List;

/**
 * All expenditure that was handed in, summed by file, unit, element, year and month.
 *
 * <p>Postings are summed while they are read and are not kept: a ledger has a million lines.
 *
 * @param expenditures the sums, sorted
 */
public record Ledger(List<Expenditure> expenditures) {
    public Ledger {
        expenditures = expenditures.stream().sorted().toList();
    }

    /** A ledger without postings. */
    public static Ledger empty() {
        return new Ledger(List.of());
    }
}
