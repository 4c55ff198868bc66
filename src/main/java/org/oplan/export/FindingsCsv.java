package org.oplan.export;

import static org.oplan.export.CsvTable.text;

import java.util.List;
import org.oplan.edition.FindingWords;
import org.oplan.edition.Terms;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/** All findings of a run as CSV, one a line, worst first, in the words of one language. */
public final class FindingsCsv {
    private FindingsCsv() {}

    /** The file's bytes. */
    public static byte[] of(List<Finding> findings, Terms terms) {
        CsvTable table = new CsvTable(
                "severity", "code", "file", "sheet", "cell", "line", "found", "expected", "remedy", "sha256");
        for (Finding finding : findings.stream().sorted().toList()) {
            FindingWords words = FindingWords.of(finding, terms);
            SourceRef source = finding.source();
            table.row(
                    text(words.severity()),
                    text(finding.code()),
                    text(source.file()),
                    text(source.sheet()),
                    text(source.cell()),
                    source.line() > 0 ? Long.toString(source.line()) : "",
                    text(words.found()),
                    text(words.expected()),
                    text(words.remedy()),
                    text(source.sha256()));
        }
        return table.bytes();
    }
}
