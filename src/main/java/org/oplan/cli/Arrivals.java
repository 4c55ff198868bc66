package org.oplan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Notices files that have been dropped or changed, by looking again and again: it works on network drives, too.
 *
 * <p>A file counts as arrived once two looks have found it with the same size and time.
 */
final class Arrivals {
    private final Path folder;
    private SortedMap<String, String> seen = new TreeMap<>();
    private final SortedMap<String, String> known;

    /** Notices what comes after now. */
    Arrivals(Path folder) {
        this.folder = folder;
        this.seen = look();
        this.known = new TreeMap<>(seen);
    }

    /** Looks: paths of the files that have arrived since the last look, in order. */
    List<String> next() {
        SortedMap<String, String> now = look();
        SortedMap<String, String> arrived = new TreeMap<>(now);
        arrived.entrySet().retainAll(seen.entrySet());
        arrived.entrySet().removeAll(known.entrySet());
        known.keySet().retainAll(now.keySet());
        known.putAll(arrived);
        seen = now;
        return List.copyOf(arrived.keySet());
    }

    private SortedMap<String, String> look() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .forEach(path -> files.put(name(path), state(path)));
        } catch (IOException | UncheckedIOException e) {
            return seen; // a folder that cannot be read for a moment has not lost its files
        }
        return files;
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String state(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
