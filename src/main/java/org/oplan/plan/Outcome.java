package org.oplan.plan;

import java.util.List;
import org.oplan.finding.SourceRef;

/**
 * What changes because outputs are delivered.
 *
 * @param code its code, {@code I.1-a}
 * @param objective code of its objective
 * @param title the title
 * @param remark a remark printed before the indicators ("New outcome …"); may be empty
 * @param means where the indicators' values come from; may be empty
 * @param indicators how the outcome is measured
 * @param source the row
 */
public record Outcome(
        String code,
        String objective,
        LocalText title,
        LocalText remark,
        LocalText means,
        List<Indicator> indicators,
        SourceRef source) {
    public Outcome {
        indicators = List.copyOf(indicators);
    }
}
