package org.oplan.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oplan.document.Caption;
import org.oplan.document.Paragraph;
import org.oplan.document.Table;
import org.oplan.document.Table.Column;
import org.oplan.document.Table.Row;

class ColumnWidthsTest {
    private static final int PAGE = 9412;

    @Test
    void aTableWithTextIsAsWideAsThePage() {
        for (Table table : List.of(new SpecimenTables(false).outputs(), new SpecimenTables(true).outcomes())) {
            assertThat(Arrays.stream(ColumnWidths.of(table, PAGE)).sum()).isEqualTo(PAGE);
        }
    }

    @Test
    void everyFigureHasRoomOnOneLine() {
        int[] widths = ColumnWidths.of(new SpecimenTables(false).outputs(), PAGE);

        assertThat(widths[2]).isGreaterThan(TextWidth.twips("16,171,706", 9.5f));
    }

    @Test
    void eighteenColumnsFitOnALandscapePage() {
        int page = PageLayout.LANDSCAPE.textWidth();
        int[] widths = ColumnWidths.of(new SpecimenTables(false).objectives(), page);

        assertThat(Arrays.stream(widths).sum()).isEqualTo(page);
        assertThat(widths[1]).isGreaterThan(TextWidth.twips("18,239,327", 6.5f));
    }

    @Test
    void textSharesTheRoomByWeight() {
        int[] widths = ColumnWidths.of(
                table(List.of(new Column(Column.Kind.TEXT, 1), new Column(Column.Kind.TEXT, 3)), "a b", "c d"), PAGE);

        assertThat(widths[1]).isEqualTo(3 * widths[0]);
    }

    @Test
    void aLongWordKeepsItsRoomAgainstTheWeights() {
        String word = "Telecommunicationdevelopment";
        int[] widths = ColumnWidths.of(
                table(List.of(new Column(Column.Kind.TEXT, 1), new Column(Column.Kind.TEXT, 20)), word, "c"), PAGE);

        assertThat(widths[0]).isGreaterThanOrEqualTo(TextWidth.twips(word, 9.5f));
        assertThat(widths[0] + widths[1]).isEqualTo(PAGE);
    }

    @Test
    void whatDoesNotFitIsTakenFromAllColumns() {
        List<Column> columns = Collections.nCopies(12, new Column(Column.Kind.FIGURE, 1));
        String[] figures = Collections.nCopies(12, "100,000,000,000").toArray(String[]::new);

        assertThat(Arrays.stream(ColumnWidths.of(table(columns, figures), PAGE)).sum())
                .isBetween(PAGE - 12, PAGE);
    }

    private static Table table(List<Column> columns, String... texts) {
        List<Table.Cell> cells = Stream.of(texts)
                .map(text -> new Table.Cell(1, 1, false, List.of(Paragraph.of(text))))
                .toList();
        return new Table(
                "table",
                new Caption("Table 1", List.of(), ""),
                columns,
                List.of(),
                List.of(new Row(Row.Kind.DATA, cells)),
                List.of(),
                "",
                false);
    }
}
