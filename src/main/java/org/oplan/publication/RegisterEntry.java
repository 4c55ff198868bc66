package org.oplan.publication;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of the register: a document that was published, or withdrawn again.
 *
 * <p>Its hash is taken over its own facts and the hash of the line before, so that no line can be changed, removed or
 * added in between without every later one being wrong.
 *
 * @param number its number, from 1
 * @param act what was done
 * @param time when
 * @param issue which document, under which symbol
 * @param files the files' paths in the published set, with their hashes
 * @param build identity of the build that was approved
 * @param persons who did what
 * @param previous hash of the line before; zeros for the first
 * @param hash this line's hash
 */
public record RegisterEntry(
        long number,
        Act act,
        Instant time,
        Issue issue,
        List<Manifest.Entry> files,
        String build,
        Persons persons,
        String previous,
        String hash) {
    /** What stands in the first line in place of a hash. */
    public static final String START = "0".repeat(64);

    public RegisterEntry {
        files = List.copyOf(files);
    }

    /** What can happen to a document. */
    public enum Act {
        PUBLISHED,
        WITHDRAWN
    }

    /**
     * A document as readers know it.
     *
     * @param document its path without revision and file type, {@code gs-2020-2023/operational-plan-council-en}
     * @param symbol its symbol with the suffix of its language, {@code C19/31-E}
     * @param revision which issue it is
     */
    public record Issue(String document, String symbol, Revision revision) {
        /** {@code C19/31-E Rev.1}. */
        public String name() {
            return (symbol + " " + revision.code()).strip();
        }
    }

    /**
     * Who did what; more than one name is separated by semicolons.
     *
     * @param submitted who ran the build
     * @param approved who approved the document
     * @param acted who published or withdrew it
     */
    public record Persons(String submitted, String approved, String acted) {}

    /** The line that follows another one. */
    static RegisterEntry after(
            String previous,
            long number,
            Act act,
            Instant time,
            Issue issue,
            List<Manifest.Entry> files,
            String build,
            Persons persons) {
        RegisterEntry open = new RegisterEntry(number, act, time, issue, files, build, persons, previous, "");
        return new RegisterEntry(number, act, time, issue, files, build, persons, previous, open.computed());
    }

    /** Whether its hash is that of its facts. */
    public boolean isIntact() {
        return hash.equals(computed());
    }

    /** The files as one text, {@code PATH SHA256 SIZE} each, with semicolons between. */
    String fileList() {
        return files.stream()
                .map(file -> file.path() + " " + file.sha256() + " " + file.size())
                .collect(Collectors.joining("; "));
    }

    private String computed() {
        return Sha256.of(Json.text(List.of(
                number,
                act,
                time.toString(),
                issue.document(),
                issue.symbol(),
                issue.revision().code(),
                fileList(),
                build,
                persons,
                previous)));
    }
}
