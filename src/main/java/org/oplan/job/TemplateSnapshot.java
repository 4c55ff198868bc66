package org.oplan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oplan.edition.TemplateFolder;
import org.oplan.publication.DurableFile;
import org.oplan.publication.Folders;
import org.oplan.publication.Sha256;

/**
 * The templates as they were when the run began; nobody's editing changes a run half-way.
 *
 * @param folder the copy that is used
 * @param hashes SHA-256 of the files that override bundled ones, by path
 */
record TemplateSnapshot(TemplateFolder folder, SortedMap<String, String> hashes) {

    /** Copies a folder of templates; without one, the bundled templates are used. */
    static TemplateSnapshot take(Optional<Path> templates, Path snapshots) throws IOException {
        if (templates.isEmpty()) {
            return new TemplateSnapshot(TemplateFolder.bundled(), new TreeMap<>());
        }
        SortedMap<String, byte[]> files = read(templates.get());
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((path, bytes) -> hashes.put(path, Sha256.of(bytes)));
        String name = name(hashes);
        Path copy = snapshots.resolve(name);
        if (!hashes.equals(hashesOf(copy))) {
            Path partial =
                    snapshots.resolve("." + name + "." + ProcessHandle.current().pid());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                DurableFile.write(partial.resolve(file.getKey()), file.getValue());
            }
            Files.createDirectories(partial);
            Folders.delete(copy);
            Files.move(partial, copy, StandardCopyOption.ATOMIC_MOVE);
        }
        return new TemplateSnapshot(TemplateFolder.of(copy), hashes);
    }

    /** Name of the copy among the snapshots. */
    String name() {
        return name(hashes);
    }

    private static String name(SortedMap<String, String> hashes) {
        return "templates-" + Sha256.of(hashes.toString());
    }

    private static SortedMap<String, String> hashesOf(Path folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            read(folder).forEach((path, bytes) -> hashes.put(path, Sha256.of(bytes)));
        }
        return hashes;
    }

    private static SortedMap<String, byte[]> read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : filesBelow(folder)) {
            files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return files;
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .toList();
        }
    }
}
