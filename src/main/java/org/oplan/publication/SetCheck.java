package org.oplan.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the files of a set compare with its manifest, paths in order.
 *
 * @param missing files that the manifest lists and the set lacks
 * @param changed files whose bytes are not those that the manifest lists
 * @param unlisted files that the manifest does not list
 */
public record SetCheck(SortedSet<String> missing, SortedSet<String> changed, SortedSet<String> unlisted) {
    public SetCheck {
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        changed = Collections.unmodifiableSortedSet(new TreeSet<>(changed));
        unlisted = Collections.unmodifiableSortedSet(new TreeSet<>(unlisted));
    }

    /**
     * Compares every file; the folder may be a link to the set, a link is no file of it, and a path that leads out of
     * the set is missing.
     */
    static SetCheck of(Path folder, List<Manifest.Entry> listed) throws IOException {
        Path set = folder.toRealPath();
        SortedSet<String> missing = new TreeSet<>();
        SortedSet<String> changed = new TreeSet<>();
        SortedSet<String> unlisted = present(set);
        unlisted.remove(Manifest.FILE);
        for (Manifest.Entry entry : listed) {
            Path file = set.resolve(entry.path()).normalize();
            if (!file.startsWith(set) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                missing.add(entry.path());
            } else {
                unlisted.remove(entry.path());
                if (!entry.matches(set)) {
                    changed.add(entry.path());
                }
            }
        }
        return new SetCheck(missing, changed, unlisted);
    }

    /** Whether every file is there, unchanged, and no other. */
    public boolean isIntact() {
        return wrong().isEmpty();
    }

    /** All paths that do not compare. */
    public SortedSet<String> wrong() {
        SortedSet<String> wrong = new TreeSet<>(missing);
        wrong.addAll(changed);
        wrong.addAll(unlisted);
        return wrong;
    }

    private static SortedSet<String> present(Path set) throws IOException {
        try (Stream<Path> paths = Files.walk(set)) {
            return paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> set.relativize(path).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
