package org.oplan.plan;

import java.util.List;
import org.oplan.finding.SourceRef;

/**
 * What could keep the unit from its objectives.
 *
 * @param code its code, {@code RK.01}
 * @param dimension the area it belongs to, {@code Infrastructure}; risks of one dimension stand together
 * @param description the risk
 * @param probability how likely it is
 * @param impact how much it would matter
 * @param mitigations codes of the mitigation measures, in order; may be empty
 * @param source the row
 */
public record Risk(
        String code,
        LocalText dimension,
        LocalText description,
        Level probability,
        Level impact,
        List<String> mitigations,
        SourceRef source) {
    public Risk {
        mitigations = List.copyOf(mitigations);
    }

    /** A step of the three-step risk scale, lowest first. */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH
    }
}
