package org.oplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oplan.document.Table.Cell;
import org.oplan.document.Table.Row;

class TableGridTest {

    @Test
    void aCellOverTwoRowsGoesOnInTheSecond() {
        List<List<TableGrid.Place>> rows = TableGrid.place(List.of(row(cell(1, 2), cell(1, 1)), row(cell(1, 1))), 2);

        assertThat(rows.get(1)).extracting(TableGrid.Place::start).containsExactly(false, true);
        assertThat(rows.get(1)).extracting(TableGrid.Place::column).containsExactly(0, 1);
        assertThat(rows.getFirst()).extracting(TableGrid.Place::end).containsExactly(false, true);
    }

    @Test
    void aCellEndsWithTheLastRowEvenIfItClaimsMore() {
        List<List<TableGrid.Place>> rows = TableGrid.place(List.of(row(cell(1, 9))), 1);

        assertThat(rows.getFirst().getFirst().end()).isTrue();
    }

    @Test
    void aRowThatIsTooShortIsFilledUp() {
        assertThat(TableGrid.place(List.of(row(cell(2, 1))), 4).getFirst()).hasSize(3);
    }

    @Test
    void aRowThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> TableGrid.place(List.of(row(cell(2, 1), cell(2, 1))), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more cells than the 3 columns");
    }

    private static Row row(Cell... cells) {
        return new Row(Row.Kind.DATA, List.of(cells));
    }

    private static Cell cell(int columns, int rows) {
        return new Cell(columns, rows, false, List.of(Paragraph.of("text")));
    }
}
