package org.oplan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oplan.publication.ComposedPaper;
import org.oplan.publication.ComposedPapers;
import org.oplan.publication.Manifest;
import org.oplan.publication.OutputFolder;

/**
 * What was published before a build: the documents that it is compared with.
 *
 * <p>Where documents are approved first, it is what is in force when the build begins; otherwise it is the set of the
 * build before. A set that is made once more is compared with what it was compared with the first time.
 *
 * @param name name of the set or publication; empty for none
 * @param papers hashes of the PDFs of its papers, by path without file type and revision
 * @param composed the papers as they were composed
 */
record Predecessor(String name, SortedMap<String, String> papers, ComposedPapers composed) {
    private static final String PDF = ".pdf";

    /** What an issue adds to the name of its file. */
    private static final Pattern ISSUE = Pattern.compile("(.*)-(rev|corr|add)[1-9]\\d*");

    /** What was published before a run of an identity. */
    static Predecessor of(OutputFolder output, String identity, boolean approval) throws IOException {
        return approval ? issued(output) : built(output, identity);
    }

    private static Predecessor issued(OutputFolder output) throws IOException {
        Path shown = output.published();
        Optional<Manifest> manifest = Files.isDirectory(shown) ? Manifest.read(shown) : Optional.empty();
        return new Predecessor(
                manifest.isPresent() ? shown.toRealPath().getFileName().toString() : "",
                manifest.map(Predecessor::papers).orElseGet(TreeMap::new),
                new ComposedPapers(output));
    }

    /** A paper that an error kept out of the set before is compared with that of the set before that one. */
    private static Predecessor built(OutputFolder output, String identity) throws IOException {
        Path current = output.current();
        Optional<Manifest> shown = Files.isDirectory(current) ? Manifest.read(current) : Optional.empty();
        boolean again = shown.filter(set -> set.run().equals(identity)).isPresent();
        String name = shown.isEmpty() ? "" : current.toRealPath().getFileName().toString();
        String first = again ? shown.get().revises() : name;
        SortedMap<String, String> papers = new TreeMap<>();
        SortedSet<String> seen = new TreeSet<>();
        for (String next = first; !next.isEmpty() && seen.add(next); ) {
            Optional<Manifest> set = Manifest.read(output.sets().resolve(next));
            set.map(Predecessor::papers)
                    .ifPresent(older -> older.forEach((path, pdf) -> papers.putIfAbsent(path, pdf)));
            next = set.map(Manifest::revises).orElse("");
        }
        return new Predecessor(first, papers, new ComposedPapers(output));
    }

    /** Whether there is anything to compare with. */
    boolean exists() {
        return !papers.isEmpty();
    }

    /** The paper of a path as it was composed; empty if there was none, or if it was not kept. */
    Optional<ComposedPaper> paper(String path) throws IOException {
        String pdf = papers.getOrDefault(path, "");
        return pdf.isEmpty() ? Optional.empty() : composed.find(pdf);
    }

    /** What bears no symbol is for the house; corrigenda and addenda stand beside what they belong to. */
    private static SortedMap<String, String> papers(Manifest manifest) {
        SortedMap<String, String> papers = new TreeMap<>();
        for (Manifest.DocumentEntry document : manifest.documents()) {
            if (!document.symbol().isEmpty() && document.path().endsWith(PDF)) {
                String path = document.path().substring(0, document.path().length() - PDF.length());
                Matcher issue = ISSUE.matcher(path);
                if (!issue.matches()) {
                    papers.put(path, document.sha256());
                } else if (issue.group(2).equals("rev")) {
                    papers.put(issue.group(1), document.sha256());
                }
            }
        }
        return papers;
    }
}
