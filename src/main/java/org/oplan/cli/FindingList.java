package org.oplan.cli;

import java.util.List;
import org.oplan.edition.FindingWords;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;

/** Findings in words, for people who are to mend them. */
final class FindingList {
    private final Screen screen;

    FindingList(Screen screen) {
        this.screen = screen;
    }

    /** Shows every finding. */
    void showAll(List<Finding> findings) {
        findings.forEach(this::show);
    }

    /** Shows the errors and warnings; notes are only counted. */
    void showErrorsAndWarnings(List<Finding> findings) {
        findings.stream().filter(finding -> finding.severity() != Severity.NOTE).forEach(this::show);
    }

    /** How many there are of each severity, {@code 2 errors, 1 warning, 12 notes}. */
    String counts(List<Finding> findings) {
        return counts(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.NOTE));
    }

    /** The same from numbers. */
    String counts(long errors, long warnings, long notes) {
        return screen.words("findings.counts", "errors", errors, "warnings", warnings, "notes", notes);
    }

    private void show(Finding finding) {
        FindingWords words = FindingWords.of(finding, screen.terms());
        screen.say(
                "findings.one",
                "severity",
                words.severity(),
                "place",
                words.place(),
                "found",
                words.found(),
                "expected",
                words.expected(),
                "remedy",
                words.remedy(),
                "code",
                finding.code());
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
