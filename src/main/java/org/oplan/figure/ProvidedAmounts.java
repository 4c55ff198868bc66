package org.oplan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.oplan.consolidation.ConsolidationCodes;
import org.oplan.consolidation.Members;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Amount;
import org.oplan.plan.CostPool;
import org.oplan.plan.Plan;

/**
 * Holds what units say that they receive to what the provider allocates to their objectives, found at both places.
 *
 * <p>Each side rounds once, so a unit of the currency may lie between them.
 */
final class ProvidedAmounts {
    private final Members members;
    private final Map<String, FigureBook> books;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * The comparison.
     *
     * @param members the units' plans
     * @param books the figures of each unit, by its code
     */
    ProvidedAmounts(Members members, Map<String, FigureBook> books) {
        this.members = members;
        this.books = books;
        members.found()
                .forEach(plan -> plan.pools().stream()
                        .filter(members::isProvided)
                        .forEach(pool -> pool.amounts().forEach((year, amount) -> compare(plan, pool, year, amount))));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void compare(Plan receiver, CostPool pool, int year, Amount amount) {
        String unit = receiver.identity().unit();
        FigureBook provider = books.getOrDefault(pool.providedBy(), new FigureBook(List.of()));
        BigDecimal allocated = provider.find(Traced.key("pool-units", pool.code(), unit, year))
                .map(Figure::value)
                .orElse(BigDecimal.ZERO);
        BigDecimal received = amount.money().major();
        if (received.subtract(allocated).abs().compareTo(BigDecimal.ONE) <= 0) {
            return;
        }
        SourceRef there = place(pool, year);
        Object[] arguments = {
            "unit", unit,
            "pool", pool.code() + ", " + year,
            "received", received.stripTrailingZeros().toPlainString(),
            "allocated", allocated.stripTrailingZeros().toPlainString(),
            "provider", pool.providedBy()
        };
        findings.add(finding(arguments, amount.source(), there));
        findings.add(finding(arguments, there, amount.source()));
    }

    /** The provider's cell; its plan as a whole if it has no such pool. */
    private SourceRef place(CostPool pool, int year) {
        Plan provider = members.member(pool.providedBy()).orElseThrow();
        Optional<CostPool> theirs = provider.pools().stream()
                .filter(other -> other.code().equals(pool.code()))
                .findFirst();
        return theirs.map(other -> Optional.ofNullable(other.amounts().get(year))
                        .map(Amount::source)
                        .orElse(other.source()))
                .orElse(provider.identity().source());
    }

    private static Finding finding(Object[] arguments, SourceRef at, SourceRef other) {
        return Finding.error(
                ConsolidationCodes.PROVIDED,
                at,
                Stream.concat(Stream.of(arguments), Stream.of("place", other.place()))
                        .toArray());
    }
}
