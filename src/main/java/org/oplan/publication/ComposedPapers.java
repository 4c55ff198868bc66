package org.oplan.publication;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;

/**
 * The papers of an output folder as they were composed, kept to be compared with later ones.
 *
 * <p>A paper is known by the hash of its PDF, which holds its texts and its figures with their cells. It is kept as
 * long as one of the kept sets and publications has that PDF.
 */
public final class ComposedPapers {
    private static final String ENDING = ".paper";

    private final OutputFolder output;

    /** The papers of an output folder. */
    public ComposedPapers(OutputFolder output) {
        this.output = output;
    }

    /** Keeps a paper under the hash of its PDF. */
    public void keep(String sha256, ComposedPaper paper) throws IOException {
        if (find(sha256).isEmpty()) {
            Files.createDirectories(output.papers());
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new DeflaterOutputStream(packed)) {
                out.write(DocumentJson.of(paper));
            }
            DurableFile.write(file(sha256), packed.toByteArray());
        }
    }

    /** The paper of a PDF; empty if it was not kept, or by a version of the software that kept it otherwise. */
    public Optional<ComposedPaper> find(String sha256) throws IOException {
        Path file = file(sha256);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return Optional.of(DocumentJson.read(in.readAllBytes()));
        } catch (JacksonException | ZipException | EOFException e) {
            return Optional.empty();
        }
    }

    /** Deletes the papers whose PDF no kept set has; only for the one process that builds. */
    public void prune() throws IOException {
        SortedSet<String> needed = new TreeSet<>();
        for (Path folder : List.of(output.sets(), output.publications())) {
            for (Path set : Folders.children(folder)) {
                Manifest.read(set)
                        .ifPresent(manifest -> manifest.documents().forEach(document -> needed.add(document.sha256())));
            }
        }
        for (Path paper : Folders.children(output.papers())) {
            if (!needed.contains(paper.getFileName().toString().replace(ENDING, ""))) {
                Files.delete(paper);
            }
        }
    }

    private Path file(String sha256) {
        return output.papers().resolve(sha256 + ENDING);
    }
}
