package org.oplan.job;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.oplan.finding.Finding;
import org.oplan.intake.DroppedFile;
import org.oplan.plan.Plan;

/**
 * What is known of a run when all papers of its plans have been made or refused.
 *
 * @param files the files that were read, by path
 * @param plans the plans
 * @param findings everything that was found, worst first, each once
 * @param made paths of the papers that were made, without file type
 * @param blocked the papers that were not made, by path, with the findings that block them
 * @param revisions what the papers change of those that were published before
 */
public record RunFacts(
        List<DroppedFile> files,
        List<Plan> plans,
        List<Finding> findings,
        SortedSet<String> made,
        SortedMap<String, List<Finding>> blocked,
        Revisions revisions) {
    public RunFacts {
        files = List.copyOf(files);
        plans = List.copyOf(plans);
        findings = findings.stream().distinct().sorted().toList();
        made = Collections.unmodifiableSortedSet(new TreeSet<>(made));
        blocked = Collections.unmodifiableSortedMap(new TreeMap<>(blocked));
    }
}
