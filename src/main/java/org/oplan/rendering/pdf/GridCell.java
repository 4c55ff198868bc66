package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Table;

/**
 * A cell in its place, its text prepared.
 *
 * @param cell the cell of the document
 * @param column the first column that it covers
 * @param kind what its first column holds
 * @param head whether it stands in the head
 * @param passages its paragraphs
 * @param leading distance of its lines
 */
record GridCell(
        Table.Cell cell, int column, Table.Column.Kind kind, boolean head, List<Passage> passages, float leading) {
    private static final float PARAGRAPH_GAP = 0.2f;

    GridCell {
        passages = List.copyOf(passages);
    }

    GridCell scaled(float factor) {
        List<Passage> smaller =
                passages.stream().map(passage -> passage.scaled(factor)).toList();
        return new GridCell(cell, column, kind, head, smaller, leading * factor);
    }

    int lastColumn() {
        return column + cell.columnSpan() - 1;
    }

    /** Width of the longest part that cannot be broken. */
    float narrowest() {
        float most = 0;
        for (Passage passage : passages) {
            most = Math.max(most, passage.narrowest());
        }
        return most;
    }

    /** Width in which no line needs to be broken. */
    float natural() {
        float most = 0;
        for (Passage passage : passages) {
            most = Math.max(most, passage.natural());
        }
        return most;
    }

    /** The lines of all paragraphs in a width. */
    List<SetLine> set(float width) {
        List<SetLine> lines = new ArrayList<>();
        float top = 0;
        for (Passage passage : passages) {
            top += lines.isEmpty() ? 0 : leading * PARAGRAPH_GAP;
            for (Passage.Line line : passage.lines(width)) {
                lines.add(new SetLine(passage, line, top));
                top += leading;
            }
        }
        return lines;
    }

    float height(List<SetLine> lines) {
        return lines.isEmpty() ? leading : lines.getLast().top() + leading;
    }

    /** A line of a cell; {@code top} is its distance from the first line. */
    record SetLine(Passage passage, Passage.Line line, float top) {}
}
