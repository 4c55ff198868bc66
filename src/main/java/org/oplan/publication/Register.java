package org.oplan.publication;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * All that was ever published or withdrawn, oldest first; also the file {@code register.csv} of the published set.
 *
 * @param entries its lines
 */
public record Register(List<RegisterEntry> entries) {
    /** The register's file name in the published set. */
    public static final String FILE = "register.csv";

    private static final String[] HEAD = {
        "number",
        "act",
        "time",
        "document",
        "symbol",
        "revision",
        "files",
        "build",
        "submitted by",
        "approved by",
        "published or withdrawn by",
        "previous",
        "hash"
    };
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    public Register {
        entries = List.copyOf(entries);
    }

    /** The register with another line at its end. */
    public Register with(
            RegisterEntry.Act act,
            Instant time,
            RegisterEntry.Issue issue,
            List<Manifest.Entry> files,
            String build,
            RegisterEntry.Persons persons) {
        List<RegisterEntry> more = new ArrayList<>(entries);
        String previous =
                entries.isEmpty() ? RegisterEntry.START : entries.getLast().hash();
        more.add(RegisterEntry.after(previous, entries.size() + 1L, act, time, issue, files, build, persons));
        return new Register(more);
    }

    /** The lines that stand: published, and neither withdrawn nor replaced since. */
    public List<RegisterEntry> inForce() {
        List<RegisterEntry> standing = new ArrayList<>();
        for (RegisterEntry entry : entries) {
            standing.removeIf(older -> ends(entry, older));
            if (entry.act() == RegisterEntry.Act.PUBLISHED) {
                standing.add(entry);
            }
        }
        return List.copyOf(standing);
    }

    /** Number of the first line that is not as it was written; empty if all are. */
    public Optional<Long> firstBroken() {
        String previous = RegisterEntry.START;
        for (int i = 0; i < entries.size(); i++) {
            RegisterEntry entry = entries.get(i);
            if (entry.number() != i + 1 || !entry.previous().equals(previous) || !entry.isIntact()) {
                return Optional.of(i + 1L);
            }
            previous = entry.hash();
        }
        return Optional.empty();
    }

    /** The register as a file. */
    public byte[] csv() {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord((Object[]) HEAD);
            for (RegisterEntry entry : entries) {
                printer.printRecord(cells(entry));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The register that a file holds; empty if it is none. */
    public static Optional<Register> read(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8);
        try {
            List<RegisterEntry> entries = new ArrayList<>();
            FORMAT.builder().setHeader(HEAD).setSkipHeaderRecord(true).get().parse(new StringReader(text)).stream()
                    .map(Register::entry)
                    .forEach(entries::add);
            return Optional.of(new Register(entries));
        } catch (IOException | UncheckedIOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A revision ends the document and its corrigenda; a withdrawal ends what it names. */
    private static boolean ends(RegisterEntry later, RegisterEntry older) {
        RegisterEntry.Issue now = later.issue();
        RegisterEntry.Issue then = older.issue();
        if (now.symbol().equals(then.symbol()) && now.revision().equals(then.revision())) {
            return true;
        }
        boolean whole = now.revision().kind() == Revision.Kind.ORIGINAL
                || now.revision().kind() == Revision.Kind.REV;
        return later.act() == RegisterEntry.Act.PUBLISHED
                && whole
                && now.document().equals(then.document())
                && then.revision().kind() != Revision.Kind.ADD;
    }

    private static List<Object> cells(RegisterEntry entry) {
        return List.of(
                entry.number(),
                entry.act(),
                entry.time(),
                entry.issue().document(),
                entry.issue().symbol(),
                entry.issue().revision().code(),
                entry.fileList(),
                entry.build(),
                entry.persons().submitted(),
                entry.persons().approved(),
                entry.persons().acted(),
                entry.previous(),
                entry.hash());
    }

    private static RegisterEntry entry(CSVRecord row) {
        List<Manifest.Entry> files = new ArrayList<>();
        for (String file : row.get("files").split("; ", -1)) {
            String[] parts = file.split(" ", -1);
            files.add(new Manifest.Entry(parts[0], parts[1], Long.parseLong(parts[2])));
        }
        return new RegisterEntry(
                Long.parseLong(row.get("number")),
                RegisterEntry.Act.valueOf(row.get("act")),
                Instant.parse(row.get("time")),
                new RegisterEntry.Issue(
                        row.get("document"),
                        row.get("symbol"),
                        Revision.parse(row.get("revision")).orElseThrow(IllegalArgumentException::new)),
                files,
                row.get("build"),
                new RegisterEntry.Persons(
                        row.get("submitted by"), row.get("approved by"), row.get("published or withdrawn by")),
                row.get("previous"),
                row.get("hash"));
    }
}
