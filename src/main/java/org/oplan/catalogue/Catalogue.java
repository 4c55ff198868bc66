package org.oplan.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oplan.edition.TemplateFolder;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/**
 * All document kinds of a templates folder, and the audiences that its papers go to.
 *
 * <p>A kind is a folder with a template {@code document.ftl}, its words {@code terms/LANGUAGE.properties} and its
 * descriptor {@code kind.yaml}, which {@link KindReader} describes. A folder without a descriptor is a kind that prints
 * the plan alone.
 */
public final class Catalogue {
    private static final String DESCRIPTOR = "/kind.yaml";

    private final SortedMap<String, DocumentKind> kinds = new TreeMap<>();
    private final SortedMap<String, List<Finding>> findings = new TreeMap<>();

    private final Audiences audiences;

    private Catalogue(Audiences audiences) {
        this.audiences = audiences;
    }

    /** Reads the kinds of a folder; a descriptor with mistakes has findings, and no sheet that could be misread. */
    public static Catalogue of(TemplateFolder folder) {
        Catalogue catalogue = new Catalogue(Audiences.of(folder));
        folder.kinds().forEach(name -> catalogue.add(name, folder));
        return catalogue;
    }

    /** The kind with a name. */
    public Optional<DocumentKind> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** All kinds that can be used, by name. */
    public Collection<DocumentKind> kinds() {
        return Collections.unmodifiableCollection(kinds.values());
    }

    /** Who receives papers. */
    public Audiences audiences() {
        return audiences;
    }

    /** What is wrong with the descriptors, and with what is said of audiences. */
    public List<Finding> findings() {
        return Stream.concat(findings.values().stream().flatMap(List::stream), audiences.findings().stream())
                .toList();
    }

    /** What is wrong with the descriptor of one kind. */
    public List<Finding> findings(String kind) {
        return findings.getOrDefault(kind, List.of());
    }

    private void add(String name, TemplateFolder folder) {
        Optional<byte[]> descriptor = folder.read(name + DESCRIPTOR);
        if (descriptor.isEmpty()) {
            kinds.put(name, DocumentKind.ofPlan(name));
            return;
        }
        SourceRef source = SourceRef.ofFile("templates/" + name + DESCRIPTOR, "");
        String text = new String(descriptor.get(), StandardCharsets.UTF_8);
        Checked<DocumentKind> kind = KindReader.read(name, text, source);
        findings.put(name, new ArrayList<>(kind.findings()));
        kind.value().ifPresent(read -> kinds.put(name, read));
    }
}
