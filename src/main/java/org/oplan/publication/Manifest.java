package org.oplan.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * What a published set holds and what it was made from; written last, as {@code manifest.json}.
 *
 * <p>It holds no time of day: the same input gives the same manifest.
 *
 * @param format the manifest's own format, {@link #FORMAT}
 * @param software what made the set
 * @param run identity of the run: a hash over inputs, templates and software
 * @param revises name of the set that its documents were compared with; empty for none
 * @param inputs the files that were read, by path
 * @param documents the documents, by path
 * @param files figures and findings, by path
 * @param blocked the documents that could not be made, by path
 * @param findings how many findings there are
 */
public record Manifest(
        String format,
        Software software,
        String run,
        String revises,
        List<Entry> inputs,
        List<DocumentEntry> documents,
        List<Entry> files,
        List<Blocked> blocked,
        FindingCounts findings) {

    /** The format that this class writes and reads. */
    public static final String FORMAT = "oplan-manifest-3";

    /** The manifest's file name in its set. */
    public static final String FILE = "manifest.json";

    public Manifest {
        revises = Objects.requireNonNullElse(revises, "");
        inputs = List.copyOf(inputs);
        documents = List.copyOf(documents);
        files = List.copyOf(files);
        blocked = List.copyOf(blocked);
    }

    /**
     * A file.
     *
     * @param path its path below the input folder or the set, with {@code /}
     * @param sha256 SHA-256 of its bytes
     * @param size its size in bytes
     */
    public record Entry(String path, String sha256, long size) {

        /** Whether the folder has this file with this content. */
        public boolean matches(Path folder) throws IOException {
            Path file = folder.resolve(path);
            return Files.isRegularFile(file)
                    && Files.size(file) == size
                    && Sha256.of(file).equals(sha256);
        }
    }

    /**
     * A document.
     *
     * @param path its path below the set
     * @param sha256 SHA-256 of its bytes
     * @param size its size in bytes
     * @param symbol the symbol that it bears, with the suffix of its language
     * @param language code of its language
     * @param fingerprint what it was made from
     * @param inputs hashes of the input files behind its words and figures, sorted
     */
    public record DocumentEntry(
            String path,
            String sha256,
            long size,
            String symbol,
            String language,
            Fingerprint fingerprint,
            List<String> inputs) {
        public DocumentEntry {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * What a document was made from; with an equal fingerprint it would have the same bytes.
     *
     * @param software hash of the software
     * @param figures hash of the figures that it prints, with their parts and source cells
     * @param content hash of its texts as composed from words, templates and figures
     */
    public record Fingerprint(String software, String figures, String content) {
        /** Of a document that is to be made anew each time. */
        public static final Fingerprint NONE = new Fingerprint("", "", "");
    }

    /**
     * A document that was not made.
     *
     * @param path the path that it would have had, without the file type
     * @param findings codes of the errors that block it, sorted
     */
    public record Blocked(String path, List<String> findings) {
        public Blocked {
            findings = List.copyOf(findings);
        }
    }

    /** How many findings there are of each severity. */
    public record FindingCounts(long errors, long warnings, long notes) {}

    /** The manifest of a set; empty if it is missing, damaged or of another format. */
    public static Optional<Manifest> read(Path set) throws IOException {
        Path file = set.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(Files.readString(file), Manifest.class))
                    .filter(manifest -> FORMAT.equals(manifest.format()));
        } catch (JacksonException | java.nio.charset.CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Paths of the files of a set that are missing, changed or not listed; empty for an intact set. */
    public SortedSet<String> verify(Path set) throws IOException {
        return compare(set).wrong();
    }

    /** How the files of a set compare with what is listed. */
    public SetCheck compare(Path set) throws IOException {
        return SetCheck.of(set.toRealPath(), listed());
    }

    /** Everything that the set holds but for the manifest itself. */
    public List<Entry> listed() {
        return Stream.concat(
                        documents.stream()
                                .map(document -> new Entry(document.path(), document.sha256(), document.size())),
                        files.stream())
                .toList();
    }
}
