package org.oplan.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.document.Caption;
import org.oplan.document.HeatMap;
import org.oplan.document.HeatMap.Level;
import org.oplan.edition.Terms;
import org.w3c.dom.Element;

/**
 * Reads heat maps.
 *
 * <p>Steps of an axis are counted from 1, the lowest. A place that the template does not write is empty; a place whose
 * level is not written gets it from its distance to the lowest corner: up to 30 % of the way low, up to 55 % medium, up
 * to 80 % high, above that very high.
 */
final class HeatMapReader {
    private static final int MEDIUM_ABOVE = 30;
    private static final int HIGH_ABOVE = 55;
    private static final int VERY_HIGH_ABOVE = 80;

    private final Terms terms;
    private final FigurePoints figures;

    HeatMapReader(Terms terms, FigurePoints figures) {
        this.terms = terms;
        this.figures = figures;
    }

    HeatMap read(Element map, Caption caption) throws TemplateMistake {
        HeatMap.Axis upwards = axis(Xml.child(map, "rows"));
        HeatMap.Axis rightwards = axis(Xml.child(map, "columns"));
        List<List<HeatMap.Cell>> rows = new ArrayList<>();
        for (int r = 0; r < upwards.words().size(); r++) {
            List<HeatMap.Cell> row = new ArrayList<>();
            for (int c = 0; c < rightwards.words().size(); c++) {
                row.add(new HeatMap.Cell(level(r, c, upwards, rightwards), List.of()));
            }
            rows.add(row);
        }
        for (Element cell : Xml.children(map, "cell")) {
            place(cell, rows);
        }
        SortedMap<Level, String> words = new TreeMap<>();
        rows.forEach(row -> row.forEach(cell -> words.computeIfAbsent(cell.level(), this::word)));
        String summary = summary(caption, upwards, rightwards, rows);
        return new HeatMap(map.getAttribute("id"), caption, upwards, rightwards, rows, words, summary);
    }

    private static HeatMap.Axis axis(Element axis) {
        return new HeatMap.Axis(
                axis.getAttribute("label"),
                Xml.children(axis, "word").stream()
                        .map(word -> word.getTextContent().strip())
                        .toList());
    }

    private static Level level(int row, int column, HeatMap.Axis upwards, HeatMap.Axis rightwards) {
        int way = 100
                * (row + column)
                / (upwards.words().size() + rightwards.words().size() - 2);
        if (way > VERY_HIGH_ABOVE) {
            return Level.VERY_HIGH;
        }
        if (way > HIGH_ABOVE) {
            return Level.HIGH;
        }
        return way > MEDIUM_ABOVE ? Level.MEDIUM : Level.LOW;
    }

    private static void place(Element cell, List<List<HeatMap.Cell>> rows) throws TemplateMistake {
        int row = Xml.number(cell, "row") - 1;
        int column = Xml.number(cell, "column") - 1;
        if (row >= rows.size() || column >= rows.getFirst().size()) {
            throw new TemplateMistake(
                    Xml.place(cell),
                    "the cell stands in row " + (row + 1) + ", column " + (column + 1) + ", but the heat map has "
                            + rows.size() + " rows and " + rows.getFirst().size() + " columns");
        }
        HeatMap.Cell before = rows.get(row).get(column);
        Level level = cell.getAttribute("level").isEmpty() ? before.level() : Xml.constant(Level.class, cell, "level");
        List<String> codes = new ArrayList<>(before.codes());
        Xml.children(cell, "code")
                .forEach(code -> codes.add(code.getTextContent().strip()));
        rows.get(row).set(column, new HeatMap.Cell(level, codes));
    }

    private String word(Level level) {
        return terms.text("heatmap.level." + Xml.word(level));
    }

    private String summary(
            Caption caption, HeatMap.Axis upwards, HeatMap.Axis rightwards, List<List<HeatMap.Cell>> rows) {
        List<String> cells = new ArrayList<>();
        for (int r = rows.size() - 1; r >= 0; r--) {
            for (int c = rightwards.words().size() - 1; c >= 0; c--) {
                HeatMap.Cell cell = rows.get(r).get(c);
                if (!cell.codes().isEmpty()) {
                    cells.add(terms.text(
                            "heatmap.cell",
                            Map.of(
                                    "up", upwards.label(),
                                    "up-word", upwards.words().get(r),
                                    "right", rightwards.label(),
                                    "right-word", rightwards.words().get(c),
                                    "level", word(cell.level()),
                                    "codes", String.join(terms.text("list.separator"), cell.codes()))));
                }
            }
        }
        return figures.described(caption, cells.isEmpty() ? List.of(terms.text("heatmap.empty")) : cells);
    }
}
