package org.oplan.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of text with a header.
 *
 * @param header the columns' names, in order
 * @param rows one map a row, with every column of the header
 */
public record TextTable(List<String> header, List<Map<String, String>> rows) {
    public TextTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Reads a CSV resource, {@code /workbook/columns.csv}. */
    public static TextTable read(String resource) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                        Objects.requireNonNull(TextTable.class.getResourceAsStream(resource), resource),
                        StandardCharsets.UTF_8);
                CSVParser parser = format.parse(reader)) {
            List<Map<String, String>> rows =
                    parser.getRecords().stream().map(CSVRecord::toMap).toList();
            return new TextTable(parser.getHeaderNames(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The cells of one column, from top to bottom. */
    public List<String> column(String name) {
        return rows.stream().map(row -> value(row, name)).toList();
    }

    /** The row whose {@code column} holds {@code value}. */
    public Map<String, String> row(String column, String value) {
        return rows.stream()
                .filter(row -> value(row, column).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No row with " + column + " " + value));
    }

    /** This table with columns put in before {@code before}, each cell from its row and its column. */
    public TextTable insert(String before, List<String> columns, BiFunction<Map<String, String>, String, String> cell) {
        List<String> wider = new ArrayList<>(header);
        wider.addAll(header.indexOf(before), columns);
        List<Map<String, String>> filled = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> copy = new LinkedHashMap<>(row);
            columns.forEach(column -> copy.put(column, cell.apply(row, column)));
            filled.add(copy);
        }
        return new TextTable(wider, filled);
    }

    /** This table with the rows of another that has the same columns. */
    public TextTable followedBy(TextTable other) {
        return new TextTable(
                header, Stream.concat(rows.stream(), other.rows.stream()).toList());
    }

    /** The cell of a row, which must have the column. */
    static String value(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
