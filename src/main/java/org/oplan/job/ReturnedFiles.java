package org.oplan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.export.FindingsCsv;
import org.oplan.finding.Finding;
import org.oplan.intake.DroppedFile;
import org.oplan.intake.ReturnedWorkbook;
import org.oplan.publication.DurableFile;

/**
 * The folder of files that go back to their senders.
 *
 * <p>A workbook with errors is returned as an annotated copy under its own path; any other file, and a workbook that
 * cannot be copied, as a list {@code …-findings.csv}. What is good by now is removed.
 */
public final class ReturnedFiles {
    private static final String LIST = "-findings.csv";

    private final Path folder;
    private final TemplateFolder templates;
    private final String language;

    /**
     * A folder.
     *
     * @param folder the folder, which is created when there is something to return
     * @param templates where the words are
     * @param language the language of whoever sent a file that does not say its own
     */
    public ReturnedFiles(Path folder, TemplateFolder templates, String language) {
        this.folder = folder.toAbsolutePath().normalize();
        this.templates = templates;
        this.language = language;
    }

    /** Makes the folder hold what has to be mended, and nothing else; returns how many files that are. */
    public int write(RunState state) throws IOException {
        Set<Path> kept = add(state);
        removeOthers(kept);
        return kept.size();
    }

    /** Adds what has to be mended, and leaves alone what is there besides; returns the files. */
    public Set<Path> add(RunState state) throws IOException {
        Set<Path> kept = new TreeSet<>();
        List<Finding> all = state.findings();
        for (DroppedFile file : state.files()) {
            List<Finding> findings = all.stream()
                    .filter(finding -> finding.source().file().equals(file.path()))
                    .toList();
            if (Finding.anyError(findings)) {
                kept.add(write(file, findings, terms(file, state)));
            }
        }
        return kept;
    }

    private Path write(DroppedFile file, List<Finding> findings, Terms terms) throws IOException {
        Optional<byte[]> copy = ReturnedWorkbook.of(file, findings, terms);
        Path target = folder.resolve(copy.isPresent() ? file.path() : file.path() + LIST)
                .normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("A returned file stays in its folder, unlike " + target);
        }
        DurableFile.write(target, copy.orElseGet(() -> FindingsCsv.of(findings, terms)));
        return target;
    }

    /** The words of the workbook's base language, if there are any. */
    private Terms terms(DroppedFile file, RunState state) {
        String wanted = state.inputs().plans().stream()
                .filter(plan -> plan.identity().source().file().equals(file.path()))
                .map(plan -> plan.identity().baseLanguage())
                .filter(Terms.languages(templates)::contains)
                .findFirst()
                .orElse(language);
        return Terms.load(templates, wanted);
    }

    private void removeOthers(Set<Path> kept) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> entries;
        try (Stream<Path> walk = Files.walk(folder)) {
            entries = walk.filter(entry -> !entry.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path entry : entries) {
            boolean holdsKept = kept.stream().anyMatch(file -> file.startsWith(entry));
            if (!holdsKept) {
                Files.delete(entry);
            }
        }
    }
}
