package org.oplan.job;

import java.util.List;

/**
 * An approval that no longer holds.
 *
 * @param document path of the document
 * @param approved who had approved it
 * @param changed what has changed since: paths of inputs and files
 */
public record Reopening(String document, String approved, List<String> changed) {
    public Reopening {
        changed = List.copyOf(changed);
    }
}
