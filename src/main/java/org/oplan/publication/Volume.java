package org.oplan.publication;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** The disk that a file lies on, by the name that those who look after the machine know it by. */
public final class Volume {
    private Volume() {}

    /** The volume of a path, or of the nearest folder above it that exists; the path itself if nobody can say. */
    public static String of(Path path) {
        for (Path place = path.toAbsolutePath().normalize(); place != null; place = place.getParent()) {
            if (Files.exists(place)) {
                return nameOf(place);
            }
        }
        return path.toString();
    }

    private static String nameOf(Path place) {
        try {
            FileStore store = Files.getFileStore(place);
            return store.toString();
        } catch (IOException e) {
            return place.toString();
        }
    }
}
