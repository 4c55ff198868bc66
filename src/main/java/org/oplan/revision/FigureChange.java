package org.oplan.revision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.oplan.finding.SourceRef;

/**
 * A figure that has changed, and why.
 *
 * @param key the figure's key
 * @param before its old value; empty for a new figure
 * @param after its new value; empty for a figure that is gone
 * @param causes the inputs that have changed below it, by their places
 */
public record FigureChange(String key, Optional<BigDecimal> before, Optional<BigDecimal> after, List<Cause> causes) {
    public FigureChange {
        causes = List.copyOf(causes);
    }

    /** What the figure has gained; a figure that is missing on one side counts as nothing there. */
    public BigDecimal difference() {
        return after.orElse(BigDecimal.ZERO).subtract(before.orElse(BigDecimal.ZERO));
    }

    /**
     * An input that has changed.
     *
     * @param source where it stands, in the new version if it is still there
     * @param before what was read there; empty if nothing
     * @param after what is read there now; empty if nothing
     */
    public record Cause(SourceRef source, String before, String after) {}
}
