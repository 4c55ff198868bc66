package org.oplan.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oplan.document.Caption;
import org.oplan.document.Paragraph;
import org.oplan.document.Table;
import org.oplan.document.Table.Row;
import org.oplan.document.Table.Row.Kind;

class RowBondsTest {

    @Test
    void aShortGroupStaysWithItsSubtotal() {
        List<Kind> rows = new ArrayList<>(Collections.nCopies(20, Kind.DATA));
        rows.addAll(List.of(Kind.GROUP, Kind.DATA, Kind.DATA, Kind.SUBTOTAL));

        assertThat(held(rows, false)).containsExactly(20, 21, 22);
    }

    @Test
    void aLongGroupMayBreakInTheMiddle() {
        List<Kind> rows = new ArrayList<>(List.of(Kind.GROUP));
        rows.addAll(Collections.nCopies(30, Kind.DATA));
        rows.add(Kind.SUBTOTAL);

        assertThat(held(rows, false)).containsExactly(0, 30);
    }

    @Test
    void theLastRowStaysWithTheNotes() {
        assertThat(held(Collections.nCopies(20, Kind.DATA), true)).containsExactly(19);
    }

    @Test
    void aShortTableStaysTogether() {
        assertThat(held(Collections.nCopies(3, Kind.DATA), false)).containsExactly(0, 1);
    }

    private static List<Integer> held(List<Kind> kinds, boolean notes) {
        Table.Cell cell = new Table.Cell(1, 1, false, List.of());
        Table table = new Table(
                "table",
                new Caption("Table 1", List.of(), ""),
                List.of(new Table.Column(Table.Column.Kind.TEXT, 1)),
                List.of(),
                kinds.stream().map(kind -> new Row(kind, List.of(cell))).toList(),
                notes ? List.of(Paragraph.of("Provisional.")) : List.of(),
                "",
                false);
        RowBonds bonds = RowBonds.of(table);
        return IntStream.range(0, kinds.size())
                .filter(bonds::heldToNext)
                .boxed()
                .toList();
    }
}
