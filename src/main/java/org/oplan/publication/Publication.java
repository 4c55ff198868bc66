package org.oplan.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    /** How many sets are kept, the current one included. */
    public static final int KEPT_SETS = 3;

    private final OutputFolder output;
    private final PublicationOrder order;

    /** Publication into a folder. */
    public Publication(OutputFolder output) {
        this.output = output;
        this.order = new PublicationOrder(output.order());
    }

    /** The set that readers see, if it is there and intact. */
    public Optional<PublishedSet> current() throws IOException {
        if (!Files.isSymbolicLink(output.current()) || !Files.isDirectory(output.current())) {
            return Optional.empty();
        }
        return intact(output.current().toRealPath());
    }

    /**
     * Publishes a set under a name.
     *
     * @param name name of the set's folder
     * @param assembled the set's files but for the manifest, in staging
     * @param manifest what the set holds
     */
    public PublishedSet publish(String name, Path assembled, Manifest manifest) throws IOException {
        Path folder = output.sets().resolve(name);
        if (intact(folder).filter(set -> set.manifest().equals(manifest)).isEmpty()) {
            DurableFile.write(
                    assembled.resolve(Manifest.FILE), Json.text(manifest).getBytes(StandardCharsets.UTF_8));
            syncAll(assembled);
            Folders.delete(folder);
            Files.move(assembled, folder, StandardCopyOption.ATOMIC_MOVE);
            DurableFile.syncFolder(output.sets());
        }
        switchTo(name);
        prune(name);
        return new PublishedSet(folder, manifest);
    }

    private Optional<PublishedSet> intact(Path folder) throws IOException {
        Optional<Manifest> manifest = Manifest.read(folder);
        if (manifest.isEmpty() || !manifest.get().verify(folder).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PublishedSet(folder, manifest.get()));
    }

    private void switchTo(String name) throws IOException {
        Path link = output.root().resolve(".current.partial");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of("sets", name));
        Files.move(link, output.current(), StandardCopyOption.ATOMIC_MOVE);
        DurableFile.syncFolder(output.root());
    }

    /** Sets that were published before the order was written down count as the oldest. */
    private void prune(String current) throws IOException {
        List<String> older = new ArrayList<>(sets());
        older.remove(current);
        List<String> published = order.names();
        older.sort(Comparator.<String>comparingInt(published::lastIndexOf)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        int kept = Math.min(KEPT_SETS - 1, older.size());
        for (String set : older.subList(kept, older.size())) {
            Folders.delete(output.sets().resolve(set));
        }
        order.append(current, older.subList(0, kept));
    }

    private List<String> sets() throws IOException {
        try (Stream<Path> sets = Files.list(output.sets())) {
            return sets.map(set -> set.getFileName().toString()).sorted().toList();
        }
    }

    private static void syncAll(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isDirectory).forEach(DurableFile::syncFolder);
        }
    }
}
