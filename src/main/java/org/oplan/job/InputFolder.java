package org.oplan.job;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that people drop files into, as somebody has named it. */
public final class InputFolder {
    private InputFolder() {}

    /**
     * Requires that the folder is there.
     *
     * @throws RunFailure if it is missing, or no folder
     */
    public static void require(Path input) {
        if (!Files.exists(input)) {
            throw RunFailure.at("input-missing", input);
        }
        if (!Files.isDirectory(input)) {
            throw RunFailure.at("input-not-a-folder", input);
        }
    }
}
