package org.oplan.rendering.word;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oplan.document.Table;
import org.oplan.document.Table.Column.Kind;
import org.oplan.document.TableGrid;

/**
 * Where the figures of a column need a decimal tab so that their units stand under each other.
 *
 * <p>That is where they end differently, as 7, 66.5 and 71% do. Figures that end alike stand at the right edge by their
 * style, to the same effect. So do figures in groups of three digits: a word processor looks for the decimal sign of
 * its own machine, and would take the sign between groups for it.
 */
final class DecimalTabs {
    private static final int NONE = -1;
    private static final Pattern FIGURE = Pattern.compile("[-+(\u2212]?\\d+((?:[.,]\\d+)?[\u00a0\u202f]?%?\\)?)");
    private static final Pattern GROUPED = Pattern.compile("\\d[.,\u00a0\u202f]\\d{3}(?!\\d)");
    private static final float SIZE = 9.5f;
    private static final float COMPACT_SIZE = 6.5f;
    private static final int PADDING = 120;
    private static final int COMPACT_PADDING = 68;

    private final int[] tails;
    private final int padding;

    private DecimalTabs(int[] tails, int padding) {
        this.tails = tails;
        this.padding = padding;
    }

    static DecimalTabs of(Table table) {
        Column[] columns = new Column[table.columns().size()];
        Arrays.setAll(columns, column -> new Column());
        for (List<TableGrid.Place> row : TableGrid.place(table.body(), columns.length)) {
            for (TableGrid.Place place : row) {
                boolean figure = table.columns().get(place.column()).kind() == Kind.FIGURE;
                if (figure && place.start() && place.span() == 1) {
                    columns[place.column()].read(
                            PlainText.ofParagraphs(place.cell().content()));
                }
            }
        }
        float size = table.compact() ? COMPACT_SIZE : SIZE;
        return new DecimalTabs(
                Arrays.stream(columns).mapToInt(column -> column.tail(size)).toArray(),
                table.compact() ? COMPACT_PADDING : PADDING);
    }

    /** What the figures of a column end in. */
    private static final class Column {
        private final SortedSet<String> ends = new TreeSet<>();
        private boolean grouped;

        void read(String text) {
            if (grouped || text.isEmpty()) {
                return;
            }
            if (isWhole(text)) {
                ends.add("");
                return;
            }
            Matcher figure = FIGURE.matcher(text);
            if (figure.matches()) {
                ends.add(figure.group(1));
            }
            grouped = GROUPED.matcher(text).find();
        }

        /** Most figures are mere digits, of which no expression has to be asked. */
        private static boolean isWhole(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (!Character.isDigit(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        /** The widest end, in twips, if the ends differ. */
        int tail(float size) {
            return grouped || ends.size() < 2
                    ? NONE
                    : ends.stream()
                            .mapToInt(end -> TextWidth.twips(end, size))
                            .max()
                            .orElse(NONE);
        }
    }

    /** Whether a column asks for a tab. */
    boolean isWanted(int column) {
        return tails[column] != NONE;
    }

    /** Sets a figure in a cell of a width, in twips, by its units, if its column asks for it. */
    void set(WordParagraph paragraph, int column, int width, String text) {
        if (isWanted(column) && FIGURE.matcher(text).matches()) {
            paragraph.decimalTab(width - padding - tails[column]);
        }
    }
}
