package org.oplan.progress;

import java.math.BigDecimal;

/**
 * From which per cent on something is on track, and from which it is only at risk.
 *
 * @param onTrack bound of what is on track, in per cent; belongs to it
 * @param atRisk bound of what is at risk, in per cent; belongs to it
 */
public record Thresholds(BigDecimal onTrack, BigDecimal atRisk) {
    /** The state of an achievement: the more, the better. */
    public State atLeast(BigDecimal percent) {
        if (percent.compareTo(onTrack) >= 0) {
            return State.ON_TRACK;
        }
        return percent.compareTo(atRisk) >= 0 ? State.AT_RISK : State.OFF_TRACK;
    }

    /** The state of a deviation to either side: the less, the better. */
    public State within(BigDecimal percent) {
        BigDecimal distance = percent.abs();
        if (distance.compareTo(onTrack) <= 0) {
            return State.ON_TRACK;
        }
        return distance.compareTo(atRisk) <= 0 ? State.AT_RISK : State.OFF_TRACK;
    }
}
