package org.oplan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oplan.edition.Edition;
import org.oplan.edition.Terms;
import org.oplan.export.DataFile;
import org.oplan.export.FindingsCsv;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.plan.Plan;
import org.oplan.publication.DurableFile;
import org.oplan.publication.Folders;
import org.oplan.publication.Manifest;
import org.oplan.publication.Software;

/** Puts the files of a set together and lists them. */
final class SetAssembly {
    private final BuildRun run;
    private final SortedMap<DocumentOrder, DocumentResult> results;

    SetAssembly(BuildRun run, SortedMap<DocumentOrder, DocumentResult> results) {
        this.run = run;
        this.results = new TreeMap<>(results);
    }

    /** All findings of the run, worst first, each once. */
    List<Finding> findings() {
        return Stream.concat(
                        run.state().findings().stream(),
                        results.values().stream().flatMap(result -> result.findings().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    /** How many documents were made for each reason. */
    SortedMap<Making, Integer> makings() {
        SortedMap<Making, Integer> makings = new TreeMap<>();
        results.values().forEach(result -> makings.merge(result.making(), 1, Integer::sum));
        return makings;
    }

    /** Copies the documents from staging, adds figures and findings, and says what is there. */
    Manifest assemble(Path staging, Path set) throws IOException {
        Folders.delete(set);
        for (DocumentResult result : results.values()) {
            for (Manifest.Entry file : result.allFiles()) {
                DurableFile.copy(staging.resolve(file.path()), set.resolve(file.path()));
            }
        }
        List<Finding> findings = findings();
        return new Manifest(
                Manifest.FORMAT,
                Software.running(),
                run.identity(),
                run.predecessor().name(),
                run.state().files().stream()
                        .map(file -> new Manifest.Entry(file.path(), file.sha256(), file.size()))
                        .toList(),
                documents(),
                dataFiles(set, findings),
                blocked(),
                new Manifest.FindingCounts(
                        count(findings, Severity.ERROR),
                        count(findings, Severity.WARNING),
                        count(findings, Severity.NOTE)));
    }

    private List<Manifest.DocumentEntry> documents() {
        List<Manifest.DocumentEntry> entries = new ArrayList<>();
        results.forEach((order, result) -> {
            result.files()
                    .forEach(file -> entries.add(
                            entry(file, symbol(order), order.language(), result.fingerprint(), result.inputs())));
            result.changes()
                    .files()
                    .forEach(file -> entries.add(
                            entry(file, "", order.language(), result.changes().fingerprint(), result.inputs())));
        });
        return entries;
    }

    private static Manifest.DocumentEntry entry(
            Manifest.Entry file,
            String symbol,
            String language,
            Manifest.Fingerprint fingerprint,
            List<String> inputs) {
        return new Manifest.DocumentEntry(
                file.path(), file.sha256(), file.size(), symbol, language, fingerprint, inputs);
    }

    private String symbol(DocumentOrder order) {
        return order.symbol().isEmpty()
                ? ""
                : order.symbol()
                        + Edition.of(run.templates().folder(), order.language()).symbolSuffix();
    }

    private List<Manifest.Entry> dataFiles(Path set, List<Finding> findings) throws IOException {
        List<Manifest.Entry> entries = new ArrayList<>();
        for (Plan plan : run.state().inputs().plans()) {
            Optional<FigureBook> figures = run.state().figures(plan);
            if (figures.isPresent() && isPublished(plan)) {
                for (DataFile file : run.stages().export(plan, figures.get())) {
                    entries.add(write(set, plan.slug() + "/" + file.name(), file.content()));
                }
            }
        }
        Terms terms = Terms.load(run.templates().folder(), run.language());
        entries.add(write(set, "findings.csv", out -> out.write(FindingsCsv.of(findings, terms))));
        return entries;
    }

    private boolean isPublished(Plan plan) {
        return results.entrySet().stream()
                .anyMatch(result -> result.getKey() instanceof PaperOrder paper
                        && paper.plan().slug().equals(plan.slug())
                        && !result.getValue().files().isEmpty());
    }

    private List<Manifest.Blocked> blocked() {
        return results.entrySet().stream()
                .filter(result -> result.getValue().files().isEmpty())
                .map(result -> new Manifest.Blocked(
                        result.getKey().path(), errorCodes(result.getValue().findings())))
                .toList();
    }

    private static List<String> errorCodes(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .distinct()
                .sorted()
                .toList();
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static Manifest.Entry write(Path set, String path, DataFile.Content bytes) throws IOException {
        try (DurableFile file = DurableFile.create(set.resolve(path))) {
            bytes.writeTo(file.out());
            DurableFile.Content content = file.commit();
            return new Manifest.Entry(path, content.sha256(), content.size());
        }
    }
}
