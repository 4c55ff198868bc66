package org.oplan.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder of templates, terms and styles that the secretariat edits.
 *
 * <p>A file that the folder lacks is taken from the copy bundled with the software, so a folder may hold only what
 * differs. Paths are relative, with {@code /}, and cannot leave the folder.
 */
public final class TemplateFolder {
    /** The kinds that come with the software, one a line. */
    public static final String BUNDLED_KINDS = "kinds.txt";

    private static final List<String> KIND_FILES = List.of("document.ftl", "kind.yaml");

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

    /** The folders that make a kind of document, sorted: those with a template or a descriptor. */
    public SortedSet<String> kinds() {
        return Stream.concat(bundledKinds().stream(), ownKinds().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> ownKinds() {
        if (directory.isEmpty() || !Files.isDirectory(directory.get())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(directory.get())) {
            return folders.filter(
                            folder -> KIND_FILES.stream().anyMatch(file -> Files.isRegularFile(folder.resolve(file))))
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the templates folder", e);
        }
    }

    /** What is in a jar cannot be listed, so the bundled kinds are named in a file. */
    private List<String> bundledKinds() {
        String names = new String(read(BUNDLED_KINDS).orElse(new byte[0]), StandardCharsets.UTF_8);
        return names.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
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
