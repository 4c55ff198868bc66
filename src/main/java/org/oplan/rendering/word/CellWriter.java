package org.oplan.rendering.word;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import org.oplan.document.Paragraph;
import org.oplan.document.Table;
import org.oplan.document.Table.Column.Kind;
import org.oplan.revision.Mark;

/** Writes the cells of one table. */
final class CellWriter {
    private final Runs runs;
    private final Tracking tracking;
    private final Table table;
    private final int[] widths;

    CellWriter(Runs runs, Tracking tracking, Table table, int[] widths) {
        this.tracking = tracking;
        this.runs = runs;
        this.table = table;
        this.widths = widths;
    }

    void write(CTRow row, List<TableGrid.Place> places, RowLook look) {
        places.forEach(place -> write(row.addNewTc(), place, look));
    }

    private void write(CTTc cell, TableGrid.Place place, RowLook look) {
        CTTcPr properties = cell.addNewTcPr();
        int end = place.column() + place.span();
        TableWriter.set(
                properties.addNewTcW(),
                Arrays.stream(widths, place.column(), end).sum());
        if (place.span() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(place.span()));
        }
        if (!place.start() || !place.end()) {
            properties.addNewVMerge().setVal(place.start() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        rules(properties, place, look);
        if (look.tint() != null) {
            tint(properties.addNewShd(), look.tint());
        }
        if (standsOnLastLine(place, look)) {
            properties.addNewVAlign().setVal(STVerticalJc.BOTTOM);
        }
        content(cell, place, look);
    }

    private boolean standsOnLastLine(TableGrid.Place place, RowLook look) {
        return look.kind() == Table.Row.Kind.HEAD || kind(place) == Kind.FIGURE;
    }

    private void rules(CTTcPr properties, TableGrid.Place place, RowLook look) {
        RowLook.Rule above = place.start() ? look.above() : null;
        RowLook.Rule below = place.end() ? look.below(place) : null;
        if (above == null && below == null) {
            return;
        }
        CTTcBorders borders = properties.addNewTcBorders();
        if (above != null) {
            rule(borders.addNewTop(), above);
        }
        if (below != null) {
            rule(borders.addNewBottom(), below);
        }
    }

    private static void rule(CTBorder border, RowLook.Rule rule) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(rule.eighths()));
        border.setSpace(BigInteger.ZERO);
        border.setColor(rule.color());
    }

    private static void tint(CTShd shade, String color) {
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(color);
    }

    /**
     * The end of a cell is no mark that can come or go: a paragraph comes after the one before it and takes its end.
     */
    private void content(CTTc cell, TableGrid.Place place, RowLook look) {
        List<Paragraph> content = place.start() ? place.cell().content() : List.of();
        if (content.isEmpty()) {
            paragraph(cell, place, look);
        }
        for (int i = 0; i < content.size(); i++) {
            Mark outer = tracking.enter(content.get(i));
            CTP paragraph = paragraph(cell, place, look);
            tracking.text(paragraph);
            runs.write(paragraph, content.get(i));
            tracking.leave(outer);
            if (i + 1 < content.size()) {
                tracking.end(paragraph, tracking.marks().of(content.get(i + 1)));
            }
        }
    }

    private CTP paragraph(CTTc cell, TableGrid.Place place, RowLook look) {
        Style style = TableStyles.of(look.kind(), kind(place), table.compact());
        CTP paragraph = Paragraphs.styled(cell.addNewP(), style);
        if (look.keep()) {
            Paragraphs.keepWithNext(paragraph);
        }
        STJc.Enum alignment = alignment(place, look);
        if (alignment != null && !TableStyles.align(style)) {
            Paragraphs.align(paragraph, alignment);
        }
        return paragraph;
    }

    private STJc.@Nullable Enum alignment(TableGrid.Place place, RowLook look) {
        boolean spanningHead = look.kind() == Table.Row.Kind.HEAD && place.span() > 1;
        return switch (kind(place)) {
            case FIGURE -> spanningHead ? STJc.CENTER : STJc.RIGHT;
            case STATE -> STJc.CENTER;
            case CODE, TEXT -> null;
        };
    }

    /** What a cell holds: a cell over columns of several kinds holds text. */
    private Kind kind(TableGrid.Place place) {
        List<Kind> kinds = IntStream.range(place.column(), place.column() + place.span())
                .mapToObj(column -> table.columns().get(column).kind())
                .distinct()
                .toList();
        return kinds.size() == 1 ? kinds.getFirst() : Kind.TEXT;
    }
}
