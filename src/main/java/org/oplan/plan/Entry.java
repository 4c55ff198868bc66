package org.oplan.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.finding.SourceRef;

/**
 * A record of a register.
 *
 * <p>A cell is asked for by its column's name, one of a column by year or quarter by {@code actual/2020} or
 * {@code actual/2020-q1}. What is blank, or could not be read, is not there.
 *
 * @param code what names it among the entries of its register
 * @param values the filled cells by name
 * @param source the row
 */
public record Entry(String code, SortedMap<String, EntryValue> values, SourceRef source) {
    public Entry {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** A text in several languages; an empty one if the cell is blank. */
    public LocalText texts(String cell) {
        return values.get(cell) instanceof EntryValue.Texts texts ? texts.text() : LocalText.empty();
    }

    /** A text that all languages share; the empty text if the cell is blank. */
    public String word(String cell) {
        return values.get(cell) instanceof EntryValue.Word word ? word.text() : "";
    }

    /** The codes of a reference; none if the cell is blank. */
    public List<String> codes(String cell) {
        return values.get(cell) instanceof EntryValue.Codes codes ? codes.codes() : List.of();
    }

    /** A number with its cell. */
    public Optional<Quantity> number(String cell) {
        return values.get(cell) instanceof EntryValue.Numeral number
                ? Optional.of(new Quantity(number.number(), number.source()))
                : Optional.empty();
    }

    /** A day. */
    public Optional<LocalDate> date(String cell) {
        return values.get(cell) instanceof EntryValue.Day day ? Optional.of(day.date()) : Optional.empty();
    }

    /** Where a cell stands; where the record stands if the cell is blank. */
    public SourceRef place(String cell) {
        EntryValue value = values.get(cell);
        return value == null ? source : value.source();
    }
}
