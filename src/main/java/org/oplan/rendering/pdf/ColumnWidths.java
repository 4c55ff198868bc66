package org.oplan.rendering.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.oplan.document.Table;

/**
 * How wide the columns of a table are.
 *
 * <p>Columns of codes, states and figures get what their content needs; text columns share the rest by weight, none
 * getting more than its content can use while another one lacks space. A table fills the text width of an upright page;
 * on a lying page it grows further as its content does. When even the narrowest columns are too wide, the whole table
 * shrinks.
 */
final class ColumnWidths {
    private static final float LONGEST_CODE = 0.2f;
    private static final float LONGEST_STATE = 0.14f;
    private static final float SHORT_HEAD = 4;
    private static final float NARROWEST_TEXT = 5;
    private static final float NARROWEST_CODE = 8;
    private static final float HALF = 0.55f;
    private static final float NEARLY_FULL = 0.75f;

    private final List<Table.Column> columns;
    private final float padding;
    private final float available;
    private final float[] least;
    private final float[] wish;

    private ColumnWidths(List<Table.Column> columns, float padding, float available) {
        this.columns = columns;
        this.padding = padding;
        this.available = available;
        this.least = new float[columns.size()];
        this.wish = new float[columns.size()];
    }

    /**
     * Finds the widths.
     *
     * @param columns the columns
     * @param rows all rows, those of the head included
     * @param padding what is left free at either side of a cell
     * @param available the width of the text column
     */
    static Fit fit(List<Table.Column> columns, List<GridRow> rows, float padding, float available) {
        ColumnWidths widths = new ColumnWidths(columns, padding, available);
        rows.forEach(row -> row.cells().forEach(widths::measureSingle));
        rows.forEach(row -> row.cells().forEach(widths::measureSpanning));
        return widths.fit();
    }

    private void measureSingle(GridCell cell) {
        if (cell.cell().columnSpan() == 1) {
            int column = cell.column();
            float natural = cell.natural() + 2 * padding;
            if (natural <= least[column] && natural <= wish[column]) {
                return;
            }
            least[column] = Math.max(least[column], Math.max(floor(cell, natural), cell.narrowest() + 2 * padding));
            if (!cell.head() || cell.kind() == Table.Column.Kind.TEXT) {
                wish[column] = Math.max(wish[column], natural);
            }
        }
    }

    /**
     * The width below which a cell looks broken up: figures and codes stay whole, heads of narrow columns take two
     * lines at most, and text gets some characters on each line.
     */
    private float floor(GridCell cell, float natural) {
        if (cell.head() && cell.kind() != Table.Column.Kind.TEXT) {
            return Math.min(natural, Math.max(cell.leading() * SHORT_HEAD, natural * HALF));
        }
        return switch (cell.kind()) {
            case FIGURE -> natural;
            case CODE -> natural < available * LONGEST_CODE ? Math.max(natural, padding * NARROWEST_CODE) : 0;
            case TEXT -> Math.min(natural, cell.leading() * NARROWEST_TEXT);
            case STATE -> 0;
        };
    }

    private void measureSpanning(GridCell cell) {
        int span = cell.cell().columnSpan();
        if (span > 1) {
            float has = 0;
            for (int i = cell.column(); i <= cell.lastColumn(); i++) {
                has += least[i];
            }
            float lacking = cell.narrowest() + 2 * padding - has;
            for (int i = cell.column(); lacking > 0 && i <= cell.lastColumn(); i++) {
                least[i] += lacking / span;
            }
        }
    }

    private Fit fit() {
        float[] widths = new float[columns.size()];
        float needed = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = start(i);
            needed += widths[i];
        }
        if (needed > available) {
            return tight(needed);
        }
        float natural = 0;
        for (int i = 0; i < widths.length; i++) {
            natural += Math.max(widths[i], text(i) ? wish[i] : 0);
        }
        float upright = Math.min(available, PageShape.PORTRAIT.frame().width());
        float width = natural > available * NEARLY_FULL ? available : Math.max(upright, natural);
        share(widths, width - needed);
        return new Fit(widths, 1);
    }

    /** States may be broken between words when the table is too wide otherwise; then everything shrinks. */
    private Fit tight(float needed) {
        float narrowest = 0;
        for (float each : least) {
            narrowest += each;
        }
        if (narrowest > available) {
            return new Fit(least.clone(), available / narrowest);
        }
        float[] widths = least.clone();
        float give = (available - narrowest) / Math.max(needed - narrowest, 1);
        for (int i = 0; i < widths.length; i++) {
            widths[i] += (start(i) - least[i]) * Math.min(give, 1);
        }
        return new Fit(widths, 1);
    }

    private float start(int column) {
        return switch (columns.get(column).kind()) {
            case TEXT, FIGURE -> least[column];
            case CODE -> Math.max(least[column], Math.min(wish[column], available * LONGEST_CODE));
            case STATE -> Math.max(least[column], Math.min(wish[column], available * LONGEST_STATE));
        };
    }

    private boolean code(int column) {
        return columns.get(column).kind() == Table.Column.Kind.CODE;
    }

    private boolean text(int column) {
        return columns.get(column).kind() == Table.Column.Kind.TEXT;
    }

    /** Shares what is left: first by weight up to what content can use, then among all columns but those of codes. */
    private void share(float[] widths, float left) {
        float rest = left;
        boolean growing = true;
        while (rest > 1 && growing) {
            float given = grow(widths, rest);
            growing = given > 0.5f;
            rest -= given;
        }
        float weights = weights(i -> !code(i));
        for (int i = 0; i < widths.length; i++) {
            if (weights == 0) {
                widths[i] += rest / widths.length;
            } else if (!code(i)) {
                widths[i] += rest * columns.get(i).weight() / weights;
            }
        }
    }

    /** Brings the hungry text columns nearer to their share; says how much was given. */
    private float grow(float[] widths, float rest) {
        float weights = weights(i -> hungry(widths, i));
        float total = rest;
        for (int i = 0; i < widths.length; i++) {
            total += hungry(widths, i) ? widths[i] : 0;
        }
        float[] wanted = new float[widths.length];
        float sum = 0;
        for (int i = 0; i < widths.length; i++) {
            if (hungry(widths, i)) {
                float fair = total * columns.get(i).weight() / weights;
                wanted[i] = Math.max(0, Math.min(fair, wish[i]) - widths[i]);
                sum += wanted[i];
            }
        }
        float factor = sum > rest ? rest / sum : 1;
        for (int i = 0; i < widths.length; i++) {
            widths[i] += wanted[i] * factor;
        }
        return sum * factor;
    }

    private boolean hungry(float[] widths, int column) {
        return text(column) && widths[column] < wish[column] - 0.5f;
    }

    private float weights(IntPredicate which) {
        float weights = 0;
        for (int i = 0; i < columns.size(); i++) {
            weights += which.test(i) ? columns.get(i).weight() : 0;
        }
        return weights;
    }

    /**
     * Widths, and how far the table must shrink for them to fit.
     *
     * @param widths widths in points, before shrinking
     * @param scale at most 1
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
    record Fit(float[] widths, float scale) {
        /** The left edge of each column and, last, the right edge of the table. */
        float[] edges(float x) {
            float[] edges = new float[widths.length + 1];
            Arrays.fill(edges, x);
            for (int i = 0; i < widths.length; i++) {
                edges[i + 1] = edges[i] + widths[i] * scale;
            }
            return edges;
        }
    }
}
