package org.oplan.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The copies of the input that an output folder keeps; each stands as long as a set or a run needs it. */
public final class Snapshots {
    private final OutputFolder output;

    /** The snapshots of an output folder. */
    public Snapshots(OutputFolder output) {
        this.output = output;
    }

    /**
     * Deletes the copies that no kept set was made from; only for the one process that builds.
     *
     * @param used names of those that the current run uses
     */
    public void prune(Set<String> used) throws IOException {
        Set<String> needed = new TreeSet<>(used);
        for (Path folder : List.of(output.sets(), output.publications())) {
            for (Path set : Folders.children(folder)) {
                Manifest.read(set)
                        .ifPresent(manifest -> manifest.inputs().forEach(input -> needed.add(input.sha256())));
            }
        }
        for (Path copy : Folders.children(output.snapshots())) {
            if (!needed.contains(copy.getFileName().toString())) {
                Folders.delete(copy);
            }
        }
    }
}
