package org.oplan.job;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.finding.Finding;
import org.oplan.publication.PublishedSet;

/**
 * How a build ended.
 *
 * @param published the set that readers see now
 * @param findings all findings, worst first; empty if the set was published before
 * @param unchanged whether nothing had to be done, since the set was published before from the same input
 * @param makings how many documents were made for each reason
 * @param reopened approvals that the set has overtaken
 */
public record BuildResult(
        PublishedSet published,
        List<Finding> findings,
        boolean unchanged,
        SortedMap<Making, Integer> makings,
        List<Reopening> reopened) {
    public BuildResult {
        findings = List.copyOf(findings);
        reopened = List.copyOf(reopened);
        makings = Collections.unmodifiableSortedMap(new TreeMap<>(makings));
    }

    /** A result of which no approvals are known yet. */
    BuildResult(PublishedSet published, List<Finding> findings, boolean unchanged, SortedMap<Making, Integer> makings) {
        this(published, findings, unchanged, makings, List.of());
    }

    /** The same result with the approvals that it has overtaken. */
    BuildResult reopening(List<Reopening> approvals) {
        return new BuildResult(published, findings, unchanged, makings, approvals);
    }

    /** Whether something was refused or blocked. */
    public boolean hasErrors() {
        return published.manifest().findings().errors() > 0
                || !published.manifest().blocked().isEmpty();
    }
}
