package org.oplan.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.oplan.publication.Json;
import org.oplan.publication.Manifest;
import org.oplan.publication.Person;
import org.oplan.publication.Register;
import org.oplan.publication.RegisterEntry;
import org.oplan.store.Archive;
import org.oplan.store.Event;

/**
 * Who has approved which of the documents that a build has made.
 *
 * <p>An approval stands for the documents' files and the inputs behind them, each by its hash. It ends when one of them
 * changes, when a person takes it back, and when the document is published.
 */
final class Approvals {
    private static final Set<Event.Act> ENDS =
            Set.of(Event.Act.REOPENED, Event.Act.APPROVAL_WITHDRAWN, Event.Act.PUBLISHED);

    private final Archive archive;
    private final Manifest manifest;

    /** The approvals of the documents of a set. */
    Approvals(Archive archive, Manifest manifest) {
        this.archive = archive;
        this.manifest = manifest;
    }

    /**
     * What an approval stands for.
     *
     * @param build identity of the build
     * @param files the document's files
     * @param inputs the input files behind it
     */
    record Binding(String build, List<Manifest.Entry> files, List<Manifest.Entry> inputs) {
        Binding {
            files = List.copyOf(files);
            inputs = List.copyOf(inputs);
        }

        /** What differs from another binding: paths of inputs, or else of files. */
        List<String> differences(Binding other) {
            SortedSet<String> changed = paths(inputs, other.inputs);
            return List.copyOf(changed.isEmpty() ? paths(files, other.files) : changed);
        }

        private static SortedSet<String> paths(List<Manifest.Entry> some, List<Manifest.Entry> others) {
            SortedSet<String> paths = new TreeSet<>();
            some.stream().filter(entry -> !others.contains(entry)).forEach(entry -> paths.add(entry.path()));
            others.stream().filter(entry -> !some.contains(entry)).forEach(entry -> paths.add(entry.path()));
            return paths;
        }
    }

    /**
     * An approval that nobody has ended.
     *
     * @param person who approved
     * @param binding what was approved
     */
    record Approval(String person, Binding binding) {}

    /** What the set holds. */
    Manifest manifest() {
        return manifest;
    }

    /** Paths of all papers of the set, each with its files; what bears no symbol is for the house and needs none. */
    SortedMap<String, List<Manifest.DocumentEntry>> documents() {
        SortedMap<String, List<Manifest.DocumentEntry>> documents = new TreeMap<>();
        manifest.documents().stream()
                .filter(file -> !file.symbol().isEmpty())
                .forEach(file -> documents
                        .computeIfAbsent(withoutType(file.path()), path -> new ArrayList<>())
                        .add(file));
        return documents;
    }

    /** The approval of a document, whatever has changed since. */
    Optional<Approval> of(String document) {
        Optional<Approval> standing = Optional.empty();
        for (Event event : archive.events().about(document)) {
            if (event.act() == Event.Act.APPROVED) {
                standing = Optional.of(new Approval(event.person(), Json.read(event.detail(), Binding.class)));
            } else if (ENDS.contains(event.act())) {
                standing = Optional.empty();
            }
        }
        return standing;
    }

    /** If a change has ended the last approval of a document: what has changed. */
    Optional<List<String>> reopened(String document) {
        List<Event> events = archive.events().about(document);
        return events.isEmpty() || events.getLast().act() != Event.Act.REOPENED
                ? Optional.empty()
                : Optional.of(List.of(Json.read(events.getLast().detail(), String[].class)));
    }

    /** What stands behind a document of this set. */
    Binding binding(String document) {
        List<Manifest.DocumentEntry> files = documents().getOrDefault(document, List.of());
        SortedSet<String> hashes = new TreeSet<>();
        files.forEach(file -> hashes.addAll(file.inputs()));
        return new Binding(
                manifest.run(),
                files.stream()
                        .map(file -> new Manifest.Entry(file.path(), file.sha256(), file.size()))
                        .toList(),
                manifest.inputs().stream()
                        .filter(input -> hashes.contains(input.sha256()))
                        .toList());
    }

    /** Everybody who had a part in a document: who ran the build, and who dropped the inputs behind it. */
    SortedSet<String> submitters(String document) {
        SortedSet<String> names = new TreeSet<>();
        archive.events().about(manifest.run()).stream()
                .filter(event -> event.act() == Event.Act.BUILD_STARTED)
                .forEach(event -> names.add(event.person()));
        for (Manifest.Entry input : binding(document).inputs()) {
            archive.events().about(input.path()).stream()
                    .filter(event -> event.act() == Event.Act.DROPPED)
                    .filter(event -> event.detail().contains(input.sha256()))
                    .forEach(event -> names.add(event.person()));
        }
        names.remove("");
        return names;
    }

    /** Ends the approvals that do not stand for what the set holds now. */
    List<Reopening> reopen(Instant now, Person person) {
        List<Reopening> reopened = new ArrayList<>();
        for (String document : approved()) {
            Approval approval = of(document).orElseThrow();
            List<String> changed = approval.binding().differences(binding(document));
            if (!changed.isEmpty()) {
                archive.events().add(now, Event.Act.REOPENED, person.name(), document, Json.text(changed));
                reopened.add(new Reopening(document, approval.person(), changed));
            }
        }
        return reopened;
    }

    /** The lines of the register that stand for a document. */
    static List<RegisterEntry> inForce(Register register, String document) {
        return register.inForce().stream()
                .filter(entry -> entry.issue().document().equals(document))
                .toList();
    }

    /** Also documents that the set does not hold any more. */
    private List<String> approved() {
        return archive.events().all().stream()
                .filter(event -> event.act() == Event.Act.APPROVED)
                .map(Event::subject)
                .distinct()
                .sorted()
                .filter(document -> of(document).isPresent())
                .toList();
    }

    private static String withoutType(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }
}
