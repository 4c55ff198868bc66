package org.oplan.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.oplan.document.Inline;
import org.oplan.document.Paragraph;
import org.oplan.document.Table;
import org.oplan.document.TableGrid;

/** The cells of a table's body with what heads their rows and columns. */
final class HeadedCells {
    private final List<Set<String>> heads = new ArrayList<>();
    private final List<Headed> cells = new ArrayList<>();

    private HeadedCells(Table table) {
        int columns = table.columns().size();
        for (int column = 0; column < columns; column++) {
            heads.add(new LinkedHashSet<>());
        }
        TableGrid.place(table.head(), columns).forEach(row -> row.forEach(this::head));
        TableGrid.place(table.body(), columns).forEach(this::row);
    }

    /**
     * A cell of the body.
     *
     * @param cell the cell
     * @param row texts of the cells that head its row; empty if none does
     * @param column texts of the cells that head its first column, from the top
     */
    record Headed(Table.Cell cell, String row, String column) {}

    /** The cells of a table's body in reading order. */
    static List<Headed> of(Table table) {
        return new HeadedCells(table).cells;
    }

    private void head(TableGrid.Place place) {
        String text = plain(place.cell().content());
        if (!text.isEmpty()) {
            heads.subList(place.column(), place.column() + place.span()).forEach(head -> head.add(text));
        }
    }

    private void row(List<TableGrid.Place> places) {
        String heading = places.stream()
                .filter(place -> place.cell().header())
                .map(place -> plain(place.cell().content()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        places.stream()
                .filter(TableGrid.Place::start)
                .forEach(place ->
                        cells.add(new Headed(place.cell(), heading, String.join(" · ", heads.get(place.column())))));
    }

    /** What paragraphs say, as one line. */
    static String plain(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> Inline.plain(paragraph.text(), " "))
                .collect(Collectors.joining(" "));
    }
}
