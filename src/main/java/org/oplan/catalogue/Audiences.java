package org.oplan.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.oplan.edition.TemplateFolder;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Audience;
import org.yaml.snakeyaml.nodes.Node;

/** All audiences of a templates folder: the entries of its {@code audiences.yaml}. */
public final class Audiences {
    private static final String FILE = "audiences.yaml";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,20}");

    private final SortedMap<String, Audience> audiences = new TreeMap<>();
    private final SortedMap<String, List<Finding>> findingsByAudience = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Audiences() {}

    /** Reads the file of a folder; a folder without one has no audiences. */
    static Audiences of(TemplateFolder folder) {
        Audiences audiences = new Audiences();
        SourceRef file = SourceRef.ofFile("templates/" + FILE, "");
        folder.read(FILE)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .flatMap(text -> YamlText.parse(text, file, AudienceCodes.UNREADABLE, audiences.findings))
                .ifPresent(root -> audiences.read(root, file));
        return audiences;
    }

    /** The audience with a name; one that the file lacks has no form of its own. */
    public Audience audience(String name) {
        return Optional.ofNullable(audiences.get(name)).orElseGet(() -> Audience.unknown(name));
    }

    /** Names of the audiences, in order. */
    public List<String> names() {
        return List.copyOf(audiences.keySet());
    }

    /** The audience that a name which no audience has may be a slip of the pen for: one letter off, or two swapped. */
    public Optional<String> meantBy(String name) {
        return audiences.containsKey(name)
                ? Optional.empty()
                : audiences.keySet().stream()
                        .filter(known -> isSlip(name, known))
                        .findFirst();
    }

    private static boolean isSlip(String written, String known) {
        int shorter = Math.min(written.length(), known.length());
        int start = 0;
        while (start < shorter && written.charAt(start) == known.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && written.charAt(written.length() - 1 - end) == known.charAt(known.length() - 1 - end)) {
            end++;
        }
        String wrong = written.substring(start, written.length() - end);
        String right = known.substring(start, known.length() - end);
        return Math.max(wrong.length(), right.length()) <= 1
                || (right.length() == 2
                        && new StringBuilder(wrong).reverse().toString().equals(right));
    }

    /** What is wrong with the file. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        findingsByAudience.values().forEach(all::addAll);
        return List.copyOf(all);
    }

    /** What is wrong with what the file says of one audience, or with the file as a whole. */
    public List<Finding> findings(String audience) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(findingsByAudience.getOrDefault(audience, List.of()));
        return List.copyOf(all);
    }

    private void read(Node root, SourceRef file) {
        Fields fields = new Fields(root, file, finding -> findings.add(AudienceReader.inOwnWords(finding)));
        for (String name : fields.keys(NAME)) {
            List<Finding> own = findingsByAudience.computeIfAbsent(name, audience -> new ArrayList<>());
            fields.fields(name, finding -> own.add(AudienceReader.inOwnWords(finding)))
                    .ifPresent(entry -> audiences.put(name, AudienceReader.read(name, entry)));
        }
    }
}
