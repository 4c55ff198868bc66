package org.oplan.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as CSV: UTF-8, comma, line feed; texts that a spreadsheet would run get a leading apostrophe. */
public final class CsvTable {
    private final CSVFormat format;
    private final List<List<String>> rows = new ArrayList<>();

    /** An empty table with a header. */
    public CsvTable(String... header) {
        this.format = CSVFormat.DEFAULT
                .builder()
                .setHeader(header)
                .setRecordSeparator('\n')
                .get();
    }

    /** Adds a row of cells, each made by {@link #text} or a plain number. */
    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** A cell of text that no spreadsheet takes for a formula. */
    public static String text(String value) {
        return DisarmedText.quoted(value);
    }

    /** The file's bytes. */
    public byte[] bytes() {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            printer.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can be written", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
