package org.oplan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.oplan.publication.DurableFile;
import org.oplan.publication.Folders;
import org.oplan.publication.Manifest;
import org.oplan.publication.Publication;
import org.oplan.publication.PublicationRules;
import org.oplan.publication.PublishedSet;
import org.oplan.publication.Register;
import org.oplan.publication.RegisterEntry;
import org.oplan.publication.Software;
import org.oplan.store.Archive;

/**
 * The documents that readers see when each is approved first: all that are in force, and the register.
 *
 * <p>A publication is placed complete beside the ones before, then written into the database, then shown. A crash
 * before the database knows of it leaves nothing; after that, {@link #complete} shows it.
 */
final class PublishedArea {
    private final Holding held;
    private final Archive archive;
    private final Publication publications;

    PublishedArea(Holding held, Archive archive, PublicationRules rules) {
        this.held = held;
        this.archive = archive;
        this.publications = Publication.ofDocuments(held.output(), rules.kept());
    }

    /** Where documents wait to be published. */
    Path staging() {
        return held.output().staging("publication");
    }

    /**
     * Shows the newest publication that the database knows of, and removes what a crash has left in staging.
     *
     * @throws RunFailure if it is not there as it was made, or its register is not that of the database
     */
    void complete() throws IOException {
        Folders.delete(staging());
        Register register = archive.publications().register();
        Optional<PublishedSet> shown = publications.current();
        if (register.entries().isEmpty() && shown.isEmpty()) {
            return;
        }
        String name = name(register);
        PublishedSet newest = publications
                .find(name)
                .orElseThrow(
                        () -> RunFailure.at("publication-damaged", held.output().published()));
        byte[] csv = Files.readAllBytes(newest.folder().resolve(Register.FILE));
        if (Register.read(csv).filter(register::equals).isEmpty()
                || register.firstBroken().isPresent()) {
            throw RunFailure.at("register-differs", held.output().published());
        }
        if (shown.filter(set -> set.folder().equals(newest.folder())).isEmpty()) {
            publications.show(name);
        }
    }

    /**
     * Publishes what a register says is in force.
     *
     * @param register the register with its new lines
     * @param made the documents of the new lines, in staging
     * @param build what the latest build has made
     * @param remember writes the events that belong to it
     */
    void publish(Register register, List<Manifest.DocumentEntry> made, Manifest build, Runnable remember)
            throws IOException, SQLException {
        Optional<PublishedSet> before = publications.current();
        Path assembled = staging().resolve("set");
        Folders.delete(assembled);
        List<Manifest.DocumentEntry> documents = new ArrayList<>();
        for (RegisterEntry entry : register.inForce()) {
            for (Manifest.Entry file : entry.files()) {
                documents.add(take(file, made, before, assembled));
            }
        }
        DurableFile.Content csv = DurableFile.write(assembled.resolve(Register.FILE), register.csv());
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                Software.running(),
                build.run(),
                "",
                inputs(documents, build, before),
                documents,
                List.of(new Manifest.Entry(Register.FILE, csv.sha256(), csv.size())),
                List.of(),
                build.findings());
        publications.place(name(register), assembled, manifest);
        held.require();
        archive.together(() -> {
            int known = archive.publications().register().entries().size();
            register.entries().stream().skip(known).forEach(archive.publications()::add);
            remember.run();
        });
        publications.show(name(register));
        Folders.delete(staging());
    }

    private Manifest.DocumentEntry take(
            Manifest.Entry file, List<Manifest.DocumentEntry> made, Optional<PublishedSet> before, Path assembled)
            throws IOException {
        Optional<Manifest.DocumentEntry> fresh = find(made, file);
        Optional<Manifest.DocumentEntry> standing =
                before.flatMap(set -> find(set.manifest().documents(), file));
        Path from = fresh.isPresent()
                ? staging().resolve("documents")
                : before.map(PublishedSet::folder).orElse(assembled);
        Manifest.DocumentEntry entry = fresh.or(() -> standing)
                .orElseThrow(
                        () -> RunFailure.at("publication-damaged", held.output().published()));
        DurableFile.copy(from.resolve(file.path()), assembled.resolve(file.path()));
        return entry;
    }

    private static Optional<Manifest.DocumentEntry> find(List<Manifest.DocumentEntry> entries, Manifest.Entry file) {
        return entries.stream()
                .filter(entry ->
                        entry.path().equals(file.path()) && entry.sha256().equals(file.sha256()))
                .findFirst();
    }

    /** The input files behind the documents, of this build and of those before. */
    private static List<Manifest.Entry> inputs(
            List<Manifest.DocumentEntry> documents, Manifest build, Optional<PublishedSet> before) {
        SortedSet<String> hashes = new TreeSet<>();
        documents.forEach(document -> hashes.addAll(document.inputs()));
        List<Manifest.Entry> inputs = new ArrayList<>(build.inputs());
        before.ifPresent(set -> inputs.addAll(set.manifest().inputs()));
        return inputs.stream()
                .filter(input -> hashes.contains(input.sha256()))
                .distinct()
                .toList();
    }

    /** The number of the register's last line. */
    private static String name(Register register) {
        return Integer.toString(register.entries().size());
    }
}
