package org.oplan.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The names of sets in the order of their publication, whatever clock the machine has.
 *
 * @param file where they are written, one a line, the newest last
 */
record PublicationOrder(Path file) {

    /** The names, the newest last. */
    List<String> names() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** Makes a set the newest; of the others, those that are still kept stay listed. */
    void append(String name, List<String> kept) throws IOException {
        List<String> names = new ArrayList<>(names());
        names.removeIf(other -> other.equals(name) || !kept.contains(other));
        names.add(name);
        String text = names.stream().map(line -> line + "\n").collect(Collectors.joining());
        DurableFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
