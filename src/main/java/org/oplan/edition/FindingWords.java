package org.oplan.edition;

import org.oplan.finding.Finding;

/**
 * A finding in the words of one language.
 *
 * @param severity the severity's name
 * @param place file, sheet and cell, or line
 * @param found what was found
 * @param expected what was expected
 * @param remedy how to mend it
 */
public record FindingWords(String severity, String place, String found, String expected, String remedy) {

    /** The finding in the words of an edition. */
    public static FindingWords of(Finding finding, Terms terms) {
        String code = "finding." + finding.code();
        return new FindingWords(
                terms.text("severity." + finding.severity().name().toLowerCase(java.util.Locale.ROOT)),
                finding.source().place(),
                terms.text(code + ".found", finding.arguments()),
                terms.text(code + ".expected", finding.arguments()),
                terms.text(code + ".remedy", finding.arguments()));
    }
}
