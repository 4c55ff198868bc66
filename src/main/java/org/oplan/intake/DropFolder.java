package org.oplan.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/** The input folder: finds the files that are completely written and takes a snapshot of each. */
public final class DropFolder {
    private final Path input;
    private final SnapshotStore store;
    private final List<Path> candidates = new ArrayList<>();
    private final List<DroppedFile> files = new ArrayList<>();
    private final Map<String, String> pathsByHash = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private DropFolder(Path input, SnapshotStore store) {
        this.input = input;
        this.store = store;
    }

    /**
     * Takes a snapshot of every file below a folder that is worth reading.
     *
     * @param input the folder that people drop files into; nothing in it is changed
     * @param snapshots where copies are kept, named by their SHA-256
     * @param settling how a file shows that it is completely written
     * @return the files sorted by path, each content once, and findings on those that were passed over
     */
    public static Checked<List<DroppedFile>> take(Path input, Path snapshots, Settling settling) {
        DropFolder folder = new DropFolder(input, new SnapshotStore(snapshots));
        if (Files.isDirectory(input)) {
            folder.walk(input);
            folder.takeAll(settling);
            if (folder.files.isEmpty()) {
                folder.findings.add(Finding.warning(IntakeCodes.INPUT_FOLDER_EMPTY, folder.place(input)));
            }
        } else {
            folder.findings.add(Finding.error(IntakeCodes.INPUT_FOLDER_MISSING, folder.place(input)));
        }
        return Checked.of(List.copyOf(folder.files), folder.findings);
    }

    private void walk(Path folder) {
        for (Path entry : entries(folder)) {
            if (DropNames.isIgnored(name(entry))) {
                continue;
            }
            if (Files.isSymbolicLink(entry)) {
                findings.add(Finding.note(IntakeCodes.LINK_NOT_FOLLOWED, place(entry)));
            } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                walk(entry);
            } else {
                consider(entry);
            }
        }
    }

    private List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(Comparator.comparing(DropFolder::name)).toList();
        } catch (IOException | UncheckedIOException e) {
            findings.add(Finding.error(IntakeCodes.FILE_UNREADABLE, place(folder)));
            return List.of();
        }
    }

    private void consider(Path file) {
        String name = name(file);
        if (CellText.hasInvisible(path(file))) {
            findings.add(
                    Finding.error(IntakeCodes.FILE_NAME_INVISIBLE, SourceRef.ofFile(CellText.clean(path(file)), "")));
        } else if (DropNames.isOtherWorkbook(name)) {
            findings.add(
                    Finding.error(IntakeCodes.WORKBOOK_OF_OTHER_FORMAT, place(file), "ending", DropNames.ending(name)));
        } else if (!DropNames.isRead(name) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            findings.add(Finding.note(IntakeCodes.FILE_OF_OTHER_KIND, place(file), "ending", DropNames.ending(name)));
        } else {
            candidates.add(file);
        }
    }

    private void takeAll(Settling settling) {
        Set<Path> unsettled = settling.unsettled(candidates);
        for (Path file : candidates) {
            if (unsettled.contains(file)) {
                findings.add(Finding.warning(IntakeCodes.FILE_CHANGING, place(file)));
            } else {
                take(file);
            }
        }
    }

    private void take(Path file) {
        Optional<SnapshotStore.Snapshot> copy;
        try {
            copy = store.copy(file);
        } catch (IOException e) {
            findings.add(Finding.error(IntakeCodes.FILE_UNREADABLE, place(file)));
            return;
        }
        if (copy.isEmpty()) {
            findings.add(Finding.warning(IntakeCodes.FILE_CHANGING, place(file)));
            return;
        }
        SnapshotStore.Snapshot snapshot = copy.get();
        SourceRef place = SourceRef.ofFile(path(file), snapshot.sha256());
        if (snapshot.size() == 0) {
            findings.add(Finding.error(IntakeCodes.FILE_EMPTY, place));
            return;
        }
        if (DropNames.locks(name(file)).stream().anyMatch(lock -> Files.exists(file.resolveSibling(lock)))) {
            findings.add(Finding.warning(IntakeCodes.FILE_OPEN, place));
        }
        String earlier = pathsByHash.putIfAbsent(snapshot.sha256(), path(file));
        // A picture goes by its name, so each name of the same picture counts.
        if (earlier == null || DropNames.isPicture(name(file))) {
            files.add(new DroppedFile(path(file), snapshot.sha256(), snapshot.size(), snapshot.path()));
        } else {
            findings.add(Finding.note(IntakeCodes.SAME_CONTENT, place, "file", earlier));
        }
    }

    /** The path below the input folder, with {@code /}; the folder itself goes by its name. */
    private String path(Path file) {
        return file.equals(input)
                ? name(input)
                : StreamSupport.stream(input.relativize(file).spliterator(), false)
                        .map(Path::toString)
                        .collect(Collectors.joining("/"));
    }

    private SourceRef place(Path file) {
        return SourceRef.ofFile(path(file), "");
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
