package org.oplan.check;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.money.Fraction;

/**
 * A declared total beside its parts.
 *
 * @param total what it is the total of
 * @param years the years
 * @param declared the total as declared
 * @param unit one unit of its last digit
 * @param parts the parts
 * @param from where the parts stand
 * @param source the cell of the total
 */
record Addition(
        String total, String years, Fraction declared, Fraction unit, Parts parts, String from, SourceRef source) {

    /**
     * What is added up.
     *
     * @param sum their sum
     * @param count how many were rounded
     * @param unit one unit of their last digit
     */
    record Parts(Fraction sum, long count, Fraction unit) {

        /** Whole numbers of the unit, of which those that are nil were not rounded. */
        static Parts of(List<Fraction> parts, Fraction unit) {
            long rounded = parts.stream().filter(part -> part.signum() != 0).count();
            return new Parts(Fraction.sum(parts), rounded, unit);
        }
    }

    /** What is wrong with it, which may be nothing; within the tolerance it is worth a note. */
    Stream<Finding> compare(String code, Tolerance tolerance) {
        Fraction difference = parts.sum().minus(declared);
        Fraction distance = Decimals.distance(difference);
        if (distance.signum() == 0 || isSameRounded(distance)) {
            return Stream.empty();
        }
        Fraction limit = tolerance.of(byRounding(), coarser());
        Object[] arguments = {
            "total", total,
            "year", years,
            "declared", Decimals.text(declared),
            "sum", Decimals.text(parts.sum()),
            "difference", Decimals.text(difference),
            "parts", parts.count(),
            "from", from,
            "tolerance", Decimals.text(limit)
        };
        return Stream.of(
                distance.compareTo(limit) <= 0
                        ? Finding.note(code, source, arguments)
                        : Finding.error(code, source, arguments));
    }

    /** Parts and total that are printed to different digits agree if the coarser is the finer rounded. */
    private boolean isSameRounded(Fraction distance) {
        return !unit.equals(parts.unit()) && distance.compareTo(coarser().dividedBy(Fraction.of(2))) <= 0;
    }

    /** Half a unit for every part, and half a unit for the total. */
    private Fraction byRounding() {
        return Fraction.of(parts.count()).times(parts.unit()).plus(unit).dividedBy(Fraction.of(2));
    }

    private Fraction coarser() {
        return unit.compareTo(parts.unit()) > 0 ? unit : parts.unit();
    }
}
