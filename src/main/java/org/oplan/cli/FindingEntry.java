package org.oplan.cli;

import java.util.Locale;
import java.util.SortedMap;
import org.oplan.edition.FindingWords;
import org.oplan.edition.Terms;
import org.oplan.finding.Finding;

/**
 * A finding for other programs.
 *
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param code the rule that it breaks
 * @param file the file, below the folder that was checked
 * @param sha256 SHA-256 of the file; empty if it was not read
 * @param sheet the sheet; may be empty
 * @param cell the cell; may be empty
 * @param line the line of a CSV file, from 1; 0 if it is none
 * @param found what was found, in words
 * @param expected what was expected, in words
 * @param remedy how to mend it, in words
 * @param arguments what the words mention
 */
record FindingEntry(
        String severity,
        String code,
        String file,
        String sha256,
        String sheet,
        String cell,
        long line,
        String found,
        String expected,
        String remedy,
        SortedMap<String, String> arguments) {

    /** The entry of a finding, in the words of a language. */
    static FindingEntry of(Finding finding, Terms terms) {
        FindingWords words = FindingWords.of(finding, terms);
        return new FindingEntry(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.code(),
                finding.source().file(),
                finding.source().sha256(),
                finding.source().sheet(),
                finding.source().cell(),
                finding.source().line(),
                words.found(),
                words.expected(),
                words.remedy(),
                finding.arguments());
    }
}
