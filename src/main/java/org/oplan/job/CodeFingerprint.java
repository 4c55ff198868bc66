package org.oplan.job;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.oplan.publication.Sha256;

/**
 * A hash over the running code and all that is bundled with it.
 *
 * <p>A document depends on the code that made it, so a changed program makes it anew. Of jars, names, sizes and
 * checksums of the entries are hashed, which their directories hold; of class folders, the contents.
 *
 * @param sha256 the hash
 */
record CodeFingerprint(String sha256) {

    /** The fingerprint of this process. */
    static CodeFingerprint ofThisProcess() throws IOException {
        SortedSet<String> lines = new TreeSet<>();
        String[] entries = System.getProperty("java.class.path", "").split(File.pathSeparator, -1);
        for (String entry : entries) {
            Path path = Path.of(entry);
            if (!entry.isEmpty() && Files.isDirectory(path)) {
                addFolder(path, lines);
            } else if (Files.isRegularFile(path)) {
                addJar(path, lines);
            }
        }
        return new CodeFingerprint(Sha256.of(String.join("\n", lines)));
    }

    private static void addFolder(Path folder, SortedSet<String> lines) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            lines.add(folder.relativize(file) + " " + Sha256.of(file));
        }
    }

    private static void addJar(Path jar, SortedSet<String> lines) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream().forEach(entry -> lines.add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc()));
        }
    }
}
