package org.oplan.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Publishes sets of documents: a set appears as a whole, by one rename, or not at all.
 *
 * <p>A set is put together in staging, its manifest last; everything is forced to the disk; the folder is renamed into
 * place; then the link {@code current} is replaced by a rename. A reader who follows the link sees the old set or the
 * new one, never a mixture.
 */
public final class Publication {
    /** How many sets are kept if nobody says otherwise, the current one included. */
    public static final int KEPT_SETS = 3;

    private final Path link;
    private final Path sets;
    private final PublicationOrder order;
    private final int kept;

    private Publication(Path link, Path sets, Path order, int kept) {
        this.link = link;
        this.sets = sets;
        this.order = new PublicationOrder(order);
        this.kept = kept;
    }

    /**
     * What builds make: the link {@code current}.
     *
     * @param kept how many sets are kept, the newest included
     */
    public static Publication ofBuilds(OutputFolder output, int kept) {
        return new Publication(output.current(), output.sets(), output.order(), kept);
    }

    /**
     * What was approved and published: the link {@code published}.
     *
     * @param kept how many publications are kept, the newest included
     */
    public static Publication ofDocuments(OutputFolder output, int kept) {
        return new Publication(output.published(), output.publications(), output.publicationOrder(), kept);
    }

    /** The set that readers see, if it is there and intact. */
    public Optional<PublishedSet> current() throws IOException {
        if (!Files.isSymbolicLink(link) || !Files.isDirectory(link)) {
            return Optional.empty();
        }
        return intact(link.toRealPath());
    }

    /**
     * Publishes a set under a name.
     *
     * @param name name of the set's folder
     * @param assembled the set's files but for the manifest, in staging
     * @param manifest what the set holds
     */
    public PublishedSet publish(String name, Path assembled, Manifest manifest) throws IOException {
        PublishedSet set = place(name, assembled, manifest);
        show(name);
        return set;
    }

    /** Puts a set beside the others, complete, but shows it to nobody yet. */
    public PublishedSet place(String name, Path assembled, Manifest manifest) throws IOException {
        Files.createDirectories(sets);
        Path folder = sets.resolve(name);
        if (intact(folder).filter(set -> set.manifest().equals(manifest)).isEmpty()) {
            DurableFile.write(
                    assembled.resolve(Manifest.FILE), Json.text(manifest).getBytes(StandardCharsets.UTF_8));
            syncAll(assembled);
            Folders.delete(folder);
            Files.move(assembled, folder, StandardCopyOption.ATOMIC_MOVE);
            DurableFile.syncFolder(sets);
        }
        return new PublishedSet(folder, manifest);
    }

    /** The set with a name, if it is there and intact. */
    public Optional<PublishedSet> find(String name) throws IOException {
        return intact(sets.resolve(name));
    }

    /** Shows a set that has been placed, and removes the oldest ones. */
    public void show(String name) throws IOException {
        switchTo(name);
        prune(name);
    }

    private Optional<PublishedSet> intact(Path folder) throws IOException {
        Optional<Manifest> manifest = Manifest.read(folder);
        if (manifest.isEmpty() || !manifest.get().verify(folder).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PublishedSet(folder, manifest.get()));
    }

    private void switchTo(String name) throws IOException {
        Path folder = Objects.requireNonNull(link.getParent());
        Path next = folder.resolve("." + link.getFileName() + ".partial");
        Files.deleteIfExists(next);
        Files.createSymbolicLink(next, folder.relativize(sets.resolve(name)));
        Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
        DurableFile.syncFolder(folder);
    }

    /** Sets that were published before the order was written down count as the oldest. */
    private void prune(String current) throws IOException {
        List<String> older = new ArrayList<>(names());
        older.remove(current);
        List<String> published = order.names();
        older.sort(Comparator.<String>comparingInt(published::lastIndexOf)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        int others = Math.min(kept - 1, older.size());
        for (String set : older.subList(others, older.size())) {
            Folders.delete(sets.resolve(set));
        }
        order.append(current, older.subList(0, others));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(sets)) {
            return folders.map(set -> set.getFileName().toString()).sorted().toList();
        }
    }

    private static void syncAll(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isDirectory).forEach(DurableFile::syncFolder);
        }
    }
}
