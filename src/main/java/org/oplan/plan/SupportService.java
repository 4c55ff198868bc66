package org.oplan.plan;

import java.util.Optional;
import org.oplan.finding.SourceRef;

/**
 * A service that supports the work of all objectives.
 *
 * @param code its code, {@code S.4}
 * @param title the title
 * @param share its share of the resources of all services, in any unit; empty when another service's share includes it
 * @param shownWith code of the service whose share includes this one; empty for none
 * @param pool code of the cost pool that holds its costs; empty if the plan does not say
 * @param source the row
 */
public record SupportService(
        String code, LocalText title, Optional<Quantity> share, String shownWith, String pool, SourceRef source) {
    /** A service whose pool the plan does not say. */
    public SupportService(String code, LocalText title, Optional<Quantity> share, String shownWith, SourceRef source) {
        this(code, title, share, shownWith, "", source);
    }
}
