package org.oplan.rendering.word;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.oplan.document.Table;
import org.oplan.document.Table.Column.Kind;
import org.oplan.document.TableGrid;

/**
 * Shares the width of the page among the columns of a table; all widths in twips.
 *
 * <p>Codes, states and figures get what their longest entry needs, text gets the rest by weight. Room that no text
 * needs goes to the figures, up to a limit, so that they stand apart. A table without columns of text may be narrower
 * than the page. What does not fit is taken from the text first.
 */
final class ColumnWidths {
    private static final int MOST_AIR = 600;
    private static final Pattern LINES = Pattern.compile("\n");
    /** A head of narrow figures breaks at spaces, and in Chinese after the third character. */
    private static final Pattern HEAD = Pattern.compile("[\n ]|(?<=\\G\\p{IsHan}{3})(?=\\p{IsHan}{2})");
    /** Text breaks at spaces, and at any Chinese character. */
    private static final Pattern WORDS = Pattern.compile("[\n ]|(?<=\\p{IsHan})|(?=\\p{IsHan})");

    private static final int CODE_COLUMN = 624;

    private final Table table;
    private final float size;
    private final int padding;

    private ColumnWidths(Table table, float size, int padding) {
        this.table = table;
        this.size = size;
        this.padding = padding;
    }

    /** The widths of a table's columns on a page whose text is so wide. */
    static int[] of(Table table, int available) {
        return of(table, available, 1);
    }

    /**
     * The widths of a table's columns on a page whose text is so wide, in a script that is wider than Latin.
     *
     * @param table the table
     * @param available width of the page's text, in twips
     * @param wider how much wider the script is; 1 for Latin
     */
    static int[] of(Table table, int available, float wider) {
        ColumnWidths widths = table.compact()
                ? new ColumnWidths(table, 6.5f * wider, 80)
                : new ColumnWidths(table, 9.5f * wider, 150);
        return widths.share(available);
    }

    private int[] share(int available) {
        int[] widths = new int[table.columns().size()];
        int[] wanted = new int[widths.length];
        measure(table.head(), HEAD, widths, wanted);
        measure(table.body(), LINES, widths, wanted);
        widenForSpans(widths);
        int rest = available - Arrays.stream(widths).sum();
        if (rest < 0) {
            return shrink(widths, -rest);
        }
        return spread(widths, wanted, rest);
    }

    private void measure(List<Table.Row> rows, Pattern unbroken, int[] least, int[] wanted) {
        List<List<TableGrid.Place>> grid = TableGrid.place(rows, least.length);
        for (List<TableGrid.Place> places : grid) {
            for (TableGrid.Place place : places) {
                if (place.span() == 1 && place.start()) {
                    String text = PlainText.ofParagraphs(place.cell().content());
                    int column = place.column();
                    least[column] = Math.max(least[column], least(text, kind(column), unbroken));
                    wanted[column] = Math.max(wanted[column], width(text, LINES));
                }
            }
        }
    }

    private int least(String text, Kind kind, Pattern unbroken) {
        return switch (kind) {
            case TEXT -> width(text, WORDS);
            case CODE -> Math.max(width(text, unbroken), table.compact() ? 0 : CODE_COLUMN);
            case STATE, FIGURE -> width(text, unbroken);
        };
    }

    private int width(String text, Pattern pieces) {
        return pieces.splitAsStream(text)
                .mapToInt(piece -> piece.isEmpty() ? 0 : TextWidth.twips(piece, size) + padding)
                .max()
                .orElse(0);
    }

    /** A cell over several narrow columns may need more than they have together. */
    private void widenForSpans(int[] widths) {
        for (List<TableGrid.Place> places : TableGrid.place(table.head(), widths.length)) {
            for (TableGrid.Place place : places) {
                int last = place.column() + place.span();
                int have = Arrays.stream(widths, place.column(), last).sum();
                int need = width(PlainText.ofParagraphs(place.cell().content()), WORDS);
                for (int column = place.column(); place.span() > 1 && need > have && column < last; column++) {
                    widths[column] += (need - have) / place.span() + 1;
                }
            }
        }
    }

    /** Takes what lacks from the columns of text, or, where that would halve them, from all columns. */
    private int[] shrink(int[] widths, int lack) {
        int[] texts = columns(Kind.TEXT);
        int text = Arrays.stream(texts).map(column -> widths[column]).sum();
        boolean enough = text / 2 >= lack;
        int[] shrinking = enough ? texts : IntStream.range(0, widths.length).toArray();
        long sum = enough ? text : Arrays.stream(widths).sum();
        for (int column : shrinking) {
            widths[column] -= (int) Math.ceilDiv(widths[column] * (long) lack, sum);
        }
        return widths;
    }

    private int[] spread(int[] widths, int[] wanted, int rest) {
        int left = rest;
        int[] texts = columns(Kind.TEXT);
        int lack = Arrays.stream(texts)
                .map(column -> Math.max(0, wanted[column] - widths[column]))
                .sum();
        int[] figures = columns(Kind.FIGURE);
        int air = figures.length == 0 ? 0 : Math.min(MOST_AIR, Math.max(0, left - lack) / figures.length);
        for (int column : figures) {
            widths[column] += air;
            left -= air;
        }
        return texts.length == 0 ? widths : fill(widths, texts, left);
    }

    /** Brings the columns of text as near to their weights as their longest words allow. */
    private int[] fill(int[] widths, int[] texts, int rest) {
        int room = rest + Arrays.stream(texts).map(column -> widths[column]).sum();
        int weights = Arrays.stream(texts).map(this::weight).sum();
        int[] open = Arrays.stream(texts)
                .filter(column -> widths[column] <= (long) room * weight(column) / weights)
                .toArray();
        if (open.length < texts.length) {
            return fill(widths, open, rest);
        }
        int left = room;
        for (int column : texts) {
            widths[column] = (int) ((long) room * weight(column) / weights);
            left -= widths[column];
        }
        widths[texts[texts.length - 1]] += left;
        return widths;
    }

    private int[] columns(Kind kind) {
        return IntStream.range(0, table.columns().size())
                .filter(column -> kind(column) == kind)
                .toArray();
    }

    private Kind kind(int column) {
        return table.columns().get(column).kind();
    }

    private int weight(int column) {
        return table.columns().get(column).weight();
    }
}
