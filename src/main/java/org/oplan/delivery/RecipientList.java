package org.oplan.delivery;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Who receives which documents: a CSV file, one line for each recipient, kind, audience and language.
 *
 * <pre>
 * address,name,kind,audience,language
 * delegate@example.org,Ms Delegate,operational-plan,council,en
 * library@example.org,,*,*,fr
 * </pre>
 *
 * <p>A star stands for every kind or every audience. A line that starts with {@code #} is a remark. Several lines may
 * name one address; a document that several of them ask for is sent once.
 *
 * @param recipients those lines that can be used
 * @param mistakes those that cannot
 */
public record RecipientList(List<Recipient> recipients, List<Mistake> mistakes) {
    private static final List<String> COLUMNS = List.of("address", "name", "kind", "audience", "language");
    private static final Pattern NAME = Pattern.compile("\\*|[a-z][a-z0-9-]*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>(),;:\\\\\"]+@[^\\s@<>(),;:\\\\\"]+");

    public RecipientList {
        recipients = List.copyOf(recipients);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * A line that cannot be used.
     *
     * @param line its number, from 1
     * @param column the column that is wrong
     * @param value what stands there
     * @param accepted what is accepted there
     */
    public record Mistake(long line, String column, String value, String accepted) {}

    /**
     * Reads a list.
     *
     * @throws IOException if the file cannot be read as CSV in UTF-8
     */
    public static RecipientList read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        List<Recipient> recipients = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, format)) {
            for (String column : COLUMNS) {
                if (!parser.getHeaderNames().contains(column)) {
                    String found = String.join(",", parser.getHeaderNames());
                    return new RecipientList(
                            List.of(), List.of(new Mistake(1, column, found, String.join(",", COLUMNS))));
                }
            }
            for (CSVRecord row : parser) {
                Optional<Mistake> mistake = mistake(row, parser.getCurrentLineNumber());
                mistake.ifPresentOrElse(mistakes::add, () -> recipients.add(recipient(row)));
            }
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        return new RecipientList(recipients, mistakes);
    }

    private static Recipient recipient(CSVRecord row) {
        return new Recipient(
                row.get("address"), row.get("name"), row.get("kind"), row.get("audience"), row.get("language"));
    }

    private static Optional<Mistake> mistake(CSVRecord row, long line) {
        if (!row.isConsistent()) {
            return Optional.of(new Mistake(line, "", String.join(",", row.values()), String.join(",", COLUMNS)));
        }
        if (!isAddress(row.get("address"))) {
            return Optional.of(new Mistake(line, "address", row.get("address"), "name@example.org"));
        }
        for (String column : List.of("kind", "audience")) {
            if (!NAME.matcher(row.get(column)).matches()) {
                return Optional.of(new Mistake(line, column, row.get(column), "operational-plan, council, *"));
            }
        }
        if (!LANGUAGE.matcher(row.get("language")).matches()) {
            return Optional.of(new Mistake(line, "language", row.get("language"), "en, fr, es, ru, zh, ar"));
        }
        return Optional.empty();
    }

    /** Whether a text is one bare e-mail address. */
    public static boolean isAddress(String text) {
        try {
            new InternetAddress(text, true).validate();
            return ADDRESS.matcher(text).matches();
        } catch (AddressException e) {
            return false;
        }
    }
}
