package org.oplan.progress;

import java.math.BigDecimal;
import java.util.Optional;
import org.oplan.money.Fraction;
import org.oplan.plan.Entry;
import org.oplan.plan.Quantity;

/**
 * An indicator at the end of a period: where it started, where it should be and where it is.
 *
 * <p>What nobody has entered is not there; it is never taken for nil.
 *
 * @param entry the indicator's record
 * @param direction which way is better
 * @param target cell of the period's target, {@code quarter_target/2020-q3} or {@code target/2020}
 * @param actual cell of the period's actual value
 * @param thresholds what its achievement is held against
 */
public record Measure(Entry entry, Direction direction, String target, String actual, Thresholds thresholds) {
    static final String BASELINE = "baseline";

    private static final Fraction HUNDRED = Fraction.of(100);

    /** Which way an indicator should go. */
    public enum Direction {
        HIGHER,
        LOWER;

        /** Whether a value is at least as good as another one. */
        boolean reaches(BigDecimal value, BigDecimal other) {
            return this == HIGHER ? value.compareTo(other) >= 0 : value.compareTo(other) <= 0;
        }
    }

    /** The value from which the way to the target is measured. */
    public Optional<Quantity> baseline() {
        return entry.number(BASELINE);
    }

    /** Where the indicator should be at the end of the period. */
    public Optional<Quantity> targetValue() {
        return entry.number(target);
    }

    /** Where it is. */
    public Optional<Quantity> actualValue() {
        return entry.number(actual);
    }

    /** Whether it is to be measured in the period: every year, or in a quarter if it is said to be or has a value. */
    public boolean isDue() {
        return target.startsWith("target")
                || entry.word("frequency").equals("quarterly")
                || targetValue().isPresent()
                || actualValue().isPresent();
    }

    /** Whether the target lies on the worse side of the baseline. */
    public boolean isContradictory() {
        return baseline().isPresent()
                && targetValue().isPresent()
                && !direction.reaches(
                        targetValue().get().value(), baseline().get().value());
    }

    /**
     * How much of the way from the baseline to the target is done, in whole per cent.
     *
     * <p>{@code (actual − baseline) / (target − baseline)}, for both directions. Where the target is to keep the
     * baseline, 100 if the value is kept and 0 if not. Not there if a value is missing or the target contradicts the
     * direction.
     */
    public Optional<BigDecimal> achieved() {
        if (baseline().isEmpty() || targetValue().isEmpty() || actualValue().isEmpty() || isContradictory()) {
            return Optional.empty();
        }
        BigDecimal start = baseline().get().value();
        BigDecimal end = targetValue().get().value();
        BigDecimal now = actualValue().get().value();
        if (end.compareTo(start) == 0) {
            return Optional.of(direction.reaches(now, end) ? BigDecimal.valueOf(100) : BigDecimal.ZERO);
        }
        Fraction done = Fraction.of(now).minus(Fraction.of(start));
        Fraction way = Fraction.of(end).minus(Fraction.of(start));
        return Optional.of(new BigDecimal(done.times(HUNDRED).dividedBy(way).nearest()));
    }

    /** The state that the printed per cent stand for. */
    public State state() {
        return achieved().map(thresholds::atLeast).orElse(State.NOT_AVAILABLE);
    }
}
