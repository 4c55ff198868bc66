package org.oplan.delivery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.oplan.publication.Manifest;
import org.oplan.publication.Sha256;

/**
 * A document of a published set in one language, with all its files: what is sent as one message.
 *
 * @param path its path in the set without the file type, {@code gs-2020-2023/operational-plan-council-en}; with the
 *     number of its revision if it has one
 * @param symbol its symbol with the suffix of its language, {@code C19/31-E}
 * @param language code of its language
 * @param revision what tells this state of the document from all others; a new version of the software alone makes no
 *     new revision
 * @param files its files, by path
 */
public record Issue(String path, String symbol, String language, String revision, List<Manifest.Entry> files) {
    /** What may follow the language: nothing, or the number of a revision. */
    private static final Pattern END = Pattern.compile("(-(rev|corr|add)[0-9]+)?");

    public Issue {
        files = List.copyOf(files);
    }

    /**
     * The documents of a set, by path; without those that are for the house: what a paper changes, and a paper in two
     * languages.
     */
    public static List<Issue> of(Manifest manifest) {
        SortedMap<String, List<Manifest.DocumentEntry>> files = new TreeMap<>();
        for (Manifest.DocumentEntry file : manifest.documents()) {
            String path = file.path().substring(0, file.path().lastIndexOf('.'));
            if (END.matcher(path.substring(path.lastIndexOf("-" + file.language())
                            + 1
                            + file.language().length()))
                    .matches()) {
                files.computeIfAbsent(path, p -> new ArrayList<>()).add(file);
            }
        }
        List<Issue> issues = new ArrayList<>();
        files.forEach((path, entries) -> issues.add(new Issue(
                path,
                entries.getFirst().symbol(),
                entries.getFirst().language(),
                revision(entries),
                entries.stream()
                        .map(file -> new Manifest.Entry(file.path(), file.sha256(), file.size()))
                        .toList())));
        return List.copyOf(issues);
    }

    /** A hash over the figures and texts or, of a document whose layout counts too, over its files. */
    private static String revision(List<Manifest.DocumentEntry> files) {
        Manifest.Fingerprint fingerprint = files.getFirst().fingerprint();
        StringBuilder facts = new StringBuilder();
        if (fingerprint.equals(Manifest.Fingerprint.NONE)) {
            files.forEach(file -> facts.append(file.sha256()).append('\n'));
        } else {
            facts.append(fingerprint.figures()).append('\n').append(fingerprint.content());
        }
        return Sha256.of(facts.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Kind and audience, {@code operational-plan-council}; of a document for everybody the kind alone. */
    String kindAndAudience() {
        String name = path.substring(path.indexOf('/') + 1);
        return name.substring(0, name.lastIndexOf("-" + language));
    }
}
