package org.oplan.rendering.word;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oplan.document.Paragraph;
import org.oplan.document.Table;
import org.oplan.document.Table.Column.Kind;
import org.oplan.document.TableGrid;
import org.oplan.revision.Mark;

/** Writes the cells of one table. */
final class CellWriter {
    private final Paragraphs paragraphs;
    private final Runs runs;
    private final Tracking tracking;
    private final Table table;
    private final int[] widths;
    private final TableWriter.Tints tints;
    private final DecimalTabs tabs;

    CellWriter(Paragraphs paragraphs, Runs runs, Tracking tracking, Frame frame) {
        this.paragraphs = paragraphs;
        this.tracking = tracking;
        this.runs = runs;
        this.table = frame.table();
        this.widths = frame.widths();
        this.tints = frame.tints();
        this.tabs = DecimalTabs.of(table);
    }

    /**
     * The table that the cells belong to.
     *
     * @param table the table
     * @param widths widths of its columns, in twips
     * @param tints the colours behind its cells
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Frame(Table table, int[] widths, TableWriter.Tints tints) {}

    /** Writes the cells of a row, whose number in the body is given; -1 in the head. */
    void write(Markup row, int number, List<TableGrid.Place> places, RowLook look) {
        for (TableGrid.Place place : places) {
            String tint = number < 0 ? null : tints.of(number, place.column());
            write(row, place, kind(place), tint == null ? look : look.on(tint));
        }
    }

    private void write(Markup row, TableGrid.Place place, Kind kind, RowLook look) {
        row.start("w:tc").start("w:tcPr");
        TableWriter.width(row, "w:tcW", width(place));
        if (place.span() > 1) {
            row.value("w:gridSpan", place.span());
        }
        if (!place.start() || !place.end()) {
            row.value("w:vMerge", place.start() ? "restart" : "continue");
        }
        rules(row, place, look);
        if (look.tint() != null) {
            row.start("w:shd").attribute("w:val", "clear").attribute("w:color", "auto");
            row.attribute("w:fill", look.tint()).end("w:shd");
        }
        if (look.kind() == Table.Row.Kind.HEAD || kind == Kind.FIGURE) {
            row.value("w:vAlign", "bottom");
        }
        row.end("w:tcPr");
        content(row, place, new Setting(kind, look, alignment(place, kind, look)));
        row.end("w:tc");
    }

    private int width(TableGrid.Place place) {
        int width = 0;
        for (int column = place.column(); column < place.column() + place.span(); column++) {
            width += widths[column];
        }
        return width;
    }

    private static void rules(Markup row, TableGrid.Place place, RowLook look) {
        RowLook.Rule above = place.start() ? look.above() : null;
        RowLook.Rule below = place.end() ? look.below(place) : null;
        if (above == null && below == null) {
            return;
        }
        row.start("w:tcBorders");
        if (above != null) {
            rule(row, "w:top", above);
        }
        if (below != null) {
            rule(row, "w:bottom", below);
        }
        row.end("w:tcBorders");
    }

    private static void rule(Markup row, String side, RowLook.Rule rule) {
        row.start(side)
                .attribute("w:val", "single")
                .attribute("w:sz", rule.eighths())
                .attribute("w:space", 0)
                .attribute("w:color", rule.color())
                .end(side);
    }

    /**
     * How the paragraphs of a cell are set.
     *
     * @param kind what the cell holds
     * @param look how its row looks
     * @param alignment where its text stands; null for where the style has it
     */
    private record Setting(
            Kind kind, RowLook look, @Nullable String alignment) {}

    /**
     * The end of a cell is no mark that can come or go: a paragraph comes after the one before it and takes its end.
     */
    private void content(Markup row, TableGrid.Place place, Setting setting) {
        List<Paragraph> content = place.start() ? place.cell().content() : List.of();
        if (content.isEmpty()) {
            paragraph(setting).writeTo(row);
        }
        for (int i = 0; i < content.size(); i++) {
            Mark outer = tracking.enter(content.get(i));
            WordParagraph paragraph = paragraph(setting);
            if (isFigure(setting) && place.span() == 1 && tabs.isWanted(place.column())) {
                tabs.set(
                        paragraph,
                        place.column(),
                        widths[place.column()],
                        PlainText.of(content.get(i).text()));
            }
            runs.write(paragraph, content.get(i));
            tracking.leave(outer);
            if (i + 1 < content.size()) {
                tracking.endOf(paragraph, tracking.marks().of(content.get(i + 1)));
            }
            paragraph.writeTo(row);
        }
    }

    /** Whether a cell may hold a figure that is set by its units; in Arabic all units stand at the right edge. */
    private boolean isFigure(Setting setting) {
        return setting.kind() == Kind.FIGURE
                && setting.look().kind() != Table.Row.Kind.HEAD
                && !paragraphs.areRightToLeft();
    }

    private WordParagraph paragraph(Setting setting) {
        Style style = TableStyles.of(setting.look().kind(), setting.kind(), table.compact());
        WordParagraph paragraph = paragraphs.inCell(style);
        if (setting.look().keep()) {
            paragraph.keepWithNext();
        }
        if (setting.alignment() != null && (!TableStyles.align(style) || paragraphs.areRightToLeft())) {
            paragraph.align(setting.alignment());
        }
        return paragraph;
    }

    /** Where lines start at the right, Word calls the right side left. */
    private @Nullable String alignment(TableGrid.Place place, Kind kind, RowLook look) {
        boolean spanningHead = look.kind() == Table.Row.Kind.HEAD && place.span() > 1;
        String right = paragraphs.areRightToLeft() ? "left" : "right";
        return switch (kind) {
            case FIGURE -> spanningHead ? "center" : right;
            case STATE -> "center";
            case CODE, TEXT -> null;
        };
    }

    /** What a cell holds: a cell over columns of several kinds holds text. */
    private Kind kind(TableGrid.Place place) {
        Kind first = table.columns().get(place.column()).kind();
        for (int column = place.column() + 1; column < place.column() + place.span(); column++) {
            if (table.columns().get(column).kind() != first) {
                return Kind.TEXT;
            }
        }
        return first;
    }
}
