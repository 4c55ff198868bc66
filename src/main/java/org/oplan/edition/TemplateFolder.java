package org.oplan.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of templates, terms and styles that the secretariat edits.
 *
 * <p>A file that the folder lacks is taken from the copy bundled with the software, so a folder may hold only what
 * differs. Paths are relative, with {@code /}, and cannot leave the folder.
 */
public final class TemplateFolder {
    private final Optional<Path> directory;

    private TemplateFolder(Optional<Path> directory) {
        this.directory = directory;
    }

    /** The bundled files, overridden by those of a directory. */
    public static TemplateFolder of(Path directory) {
        return new TemplateFolder(Optional.of(directory));
    }

    /** The bundled files alone. */
    public static TemplateFolder bundled() {
        return new TemplateFolder(Optional.empty());
    }

    /** The directory that overrides the bundled files, if there is one. */
    public Optional<Path> directory() {
        return directory;
    }

    /** Whether a path is relative and does not leave the folder. */
    public static boolean isInside(String path) {
        return !path.startsWith("/") && !path.contains("\\") && !("/" + path + "/").contains("/../");
    }

    /**
     * The content of a file, if it exists.
     *
     * @param path relative path, {@code terms/en/documents.properties}
     * @throws IllegalArgumentException if the path is absolute or leaves the folder
     */
    public Optional<byte[]> read(String path) {
        if (!isInside(path)) {
            throw new IllegalArgumentException("A template's path stays inside the templates folder, unlike " + path);
        }
        try {
            if (directory.isPresent()) {
                Path file = directory.get().resolve(path);
                if (Files.isRegularFile(file)) {
                    return Optional.of(Files.readAllBytes(file));
                }
            }
            try (InputStream in = TemplateFolder.class.getResourceAsStream("/templates/" + path)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the template file " + path, e);
        }
    }
}
