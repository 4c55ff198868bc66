package org.oplan.finding;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run has read, found, made and refused, for the report on its integrity.
 *
 * @param files the files that were read: SHA-256 by path
 * @param findings everything that was found, worst first, each once
 * @param made paths of the documents that were made, without file type
 * @param blocked the documents that errors block, by path, with those errors
 */
public record RunRecord(
        SortedMap<String, String> files,
        List<Finding> findings,
        SortedSet<String> made,
        SortedMap<String, List<Finding>> blocked) {
    /** Code of the note that stands for a finding that its sender has waived. */
    public static final String WAIVED = "waived";

    public RunRecord {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        findings = findings.stream().distinct().sorted().toList();
        made = Collections.unmodifiableSortedSet(new TreeSet<>(made));
        blocked = Collections.unmodifiableSortedMap(new TreeMap<>(blocked));
    }

    /** The files that were read and those that something was found about, templates among them, in order. */
    public List<String> places() {
        SortedSet<String> places = new TreeSet<>(files.keySet());
        findings.forEach(finding -> places.add(finding.source().file()));
        return List.copyOf(places);
    }

    /** What was found about a file and has to be mended or looked at, worst first. */
    public List<Finding> complaints(String file) {
        return of(file).stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    /** What is worth knowing about a file: repairs that were made, differences that rounding explains. */
    public List<Finding> remarks(String file) {
        return of(file).stream()
                .filter(finding -> finding.severity() == Severity.NOTE && !isWaived(finding))
                .toList();
    }

    /** The findings that their senders have waived, by place. */
    public List<Finding> waived() {
        return findings.stream().filter(RunRecord::isWaived).toList();
    }

    /** Everything that was found about a file. */
    public List<Finding> of(String file) {
        return findings.stream()
                .filter(finding -> finding.source().file().equals(file))
                .toList();
    }

    private static boolean isWaived(Finding finding) {
        return finding.code().equals(WAIVED);
    }
}
