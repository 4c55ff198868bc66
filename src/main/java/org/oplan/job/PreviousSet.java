package org.oplan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oplan.finding.Finding;
import org.oplan.publication.DurableFile;
import org.oplan.publication.Manifest;
import org.oplan.publication.OutputFolder;

/**
 * The set that readers see while the next one is made; what has not changed is taken over from it.
 *
 * @param folder its folder
 * @param documents its documents; none if there is no such set
 */
record PreviousSet(Path folder, List<Manifest.DocumentEntry> documents) {

    /** The current set of an output folder. */
    static PreviousSet in(OutputFolder output) throws IOException {
        Path current = output.current();
        if (!Files.isDirectory(current)) {
            return new PreviousSet(current, List.of());
        }
        Path folder = current.toRealPath();
        return new PreviousSet(
                folder, Manifest.read(folder).map(Manifest::documents).orElse(List.of()));
    }

    /** Why a document has to be made, given what it is made from now. */
    Making compare(String path, Manifest.Fingerprint now) throws IOException {
        List<Manifest.DocumentEntry> files = files(path);
        Optional<Manifest.Fingerprint> then =
                files.stream().map(Manifest.DocumentEntry::fingerprint).findFirst();
        if (then.isEmpty()) {
            return Making.NEW;
        }
        return then.get().equals(now) ? intactness(files) : difference(then.get(), now);
    }

    /** Copies an unchanged document; a link would let damage to one set spread to the next. */
    DocumentResult takeOver(String path, List<Finding> findings, List<String> inputs, Path staging) throws IOException {
        List<Manifest.Entry> copies = copy(path, staging);
        return new DocumentResult(
                copies, findings, Making.UNCHANGED, files(path).getFirst().fingerprint(), inputs);
    }

    /** Copies the files of a path. */
    List<Manifest.Entry> copy(String path, Path staging) throws IOException {
        List<Manifest.Entry> copies = new ArrayList<>();
        for (Manifest.DocumentEntry file : files(path)) {
            DurableFile.Content content = DurableFile.copy(folder.resolve(file.path()), staging.resolve(file.path()));
            copies.add(new Manifest.Entry(file.path(), content.sha256(), content.size()));
        }
        return copies;
    }

    private Making intactness(List<Manifest.DocumentEntry> files) throws IOException {
        for (Manifest.DocumentEntry file : files) {
            if (!new Manifest.Entry(file.path(), file.sha256(), file.size()).matches(folder)) {
                return Making.DAMAGED;
            }
        }
        return Making.UNCHANGED;
    }

    private static Making difference(Manifest.Fingerprint then, Manifest.Fingerprint now) {
        if (then.equals(Manifest.Fingerprint.NONE)) {
            return Making.FOUND;
        }
        if (!then.software().equals(now.software())) {
            return Making.SOFTWARE;
        }
        return then.figures().equals(now.figures()) ? Making.TEXTS : Making.FIGURES;
    }

    private List<Manifest.DocumentEntry> files(String path) {
        return documents.stream()
                .filter(file -> file.path().startsWith(path + "."))
                .toList();
    }
}
