package org.oplan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.publication.Manifest;

/**
 * What came of one document.
 *
 * @param files its files in staging, one for each format; none if an error blocks it
 * @param findings what was found while it was made
 * @param making why it was made
 * @param fingerprint what it was made from
 * @param inputs hashes of the input files behind it, sorted
 */
record DocumentResult(
        List<Manifest.Entry> files,
        List<Finding> findings,
        Making making,
        Manifest.Fingerprint fingerprint,
        List<String> inputs) {
    DocumentResult {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        inputs = List.copyOf(inputs);
    }

    /** A document that cannot be made. */
    static DocumentResult blocked(List<Finding> findings) {
        return new DocumentResult(List.of(), findings, Making.BLOCKED, Manifest.Fingerprint.NONE, List.of());
    }

    /** Whether all its files are still in staging, unchanged. */
    boolean isIntact(Path staging) throws IOException {
        for (Manifest.Entry file : files) {
            if (!file.matches(staging)) {
                return false;
            }
        }
        return true;
    }
}
