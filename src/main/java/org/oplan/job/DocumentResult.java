package org.oplan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
 * @param changes what it changes
 */
record DocumentResult(
        List<Manifest.Entry> files,
        List<Finding> findings,
        Making making,
        Manifest.Fingerprint fingerprint,
        List<String> inputs,
        Changes changes) {
    DocumentResult {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        inputs = List.copyOf(inputs);
    }

    /**
     * How a document differs from the one that was published before.
     *
     * @param before name of the set that it was compared with; empty for none
     * @param files the file that shows the changes; none without changes
     * @param fingerprint what that file was made from
     */
    record Changes(String before, List<Manifest.Entry> files, Manifest.Fingerprint fingerprint) {
        Changes {
            files = List.copyOf(files);
        }

        /** Nothing to show. */
        static Changes none(String before) {
            return new Changes(before, List.of(), Manifest.Fingerprint.NONE);
        }
    }

    /** A document that is compared with none. */
    DocumentResult(
            List<Manifest.Entry> files,
            List<Finding> findings,
            Making making,
            Manifest.Fingerprint fingerprint,
            List<String> inputs) {
        this(files, findings, making, fingerprint, inputs, Changes.none(""));
    }

    /** A document that cannot be made. */
    static DocumentResult blocked(List<Finding> findings) {
        return new DocumentResult(List.of(), findings, Making.BLOCKED, Manifest.Fingerprint.NONE, List.of());
    }

    /** The same with what it changes. */
    DocumentResult with(Changes other) {
        return new DocumentResult(files, findings, making, fingerprint, inputs, other);
    }

    /** The document's own files and the one that shows its changes. */
    List<Manifest.Entry> allFiles() {
        return Stream.concat(files.stream(), changes.files().stream()).toList();
    }

    /** Whether all its files are still in staging, unchanged. */
    boolean isIntact(Path staging) throws IOException {
        for (Manifest.Entry file : allFiles()) {
            if (!file.matches(staging)) {
                return false;
            }
        }
        return true;
    }
}
