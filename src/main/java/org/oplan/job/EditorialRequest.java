package org.oplan.job;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a person wants done with documents that a build has made.
 *
 * @param build where everything is, by which rules documents are published, and who the person is
 * @param documents names of documents: a whole path, or the start of one up to a hyphen or slash, with or without the
 *     folder: {@code operational-plan} stands for that kind in all languages, for all audiences; none for all
 * @param reason why, in the person's own words; may be empty
 */
public record EditorialRequest(BuildRequest build, List<String> documents, String reason) {
    public EditorialRequest {
        documents = List.copyOf(documents);
    }

    /** Of some paths, those that are named. */
    SortedSet<String> selected(SortedSet<String> paths) {
        SortedSet<String> selected = new TreeSet<>(paths);
        if (!documents.isEmpty()) {
            selected.removeIf(
                    path -> documents.stream().noneMatch(name -> stands(name).test(path)));
        }
        return selected;
    }

    /** The names that stand for none of some paths. */
    List<String> unknown(SortedSet<String> paths) {
        return documents.stream()
                .filter(name -> paths.stream().noneMatch(stands(name)))
                .toList();
    }

    private static Predicate<String> stands(String name) {
        return path -> starts(path, name) || starts(path.substring(path.indexOf('/') + 1), name);
    }

    private static boolean starts(String path, String name) {
        return path.equals(name) || path.startsWith(name + "-") || path.startsWith(name + "/");
    }
}
