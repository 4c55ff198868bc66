package org.oplan.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.oplan.finding.SourceRef;

class FigureChangesTest {
    private static final SourceRef FILE = SourceRef.ofFile("plan.xlsx", "a").atSheet("Outputs");

    @Test
    void aTotalChangesForTheCellBelowItThatChanged() {
        List<FigureChange> changes = FigureChanges.of(book(1, 2), book(1, 5));

        assertThat(changes).extracting(FigureChange::key).containsExactly("b", "total");
        assertThat(changes.getLast().difference()).isEqualByComparingTo("3");
        assertThat(changes.getLast().causes()).containsExactly(new FigureChange.Cause(FILE.atCell(2, 2), "2", "5"));
    }

    @Test
    void equalBooksHaveNoChanges() {
        assertThat(FigureChanges.of(book(1, 2), book(1, 2))).isEmpty();
    }

    @Test
    void aFigureThatIsGoneHasNoNewValue() {
        FigureBook empty = new FigureBook(List.of());

        assertThat(FigureChanges.of(book(1, 2), empty))
                .allSatisfy(change -> assertThat(change.after()).isEmpty());
    }

    @Test
    void aCellThatTheOtherBookReadsForSomethingElseIsNoCause() {
        FigureBook more = new FigureBook(List.of(read("a", 1, 1), read("adjustment", "base", 1, 1)));
        FigureBook fewer = new FigureBook(List.of(read("a", 1, 1)));

        List<FigureChange> changes = FigureChanges.of(more, fewer);

        assertThat(changes).extracting(FigureChange::key).containsExactly("adjustment");
        assertThat(changes.getFirst().causes()).isEmpty();
    }

    @Test
    void aFigureFromANewCellChangesForThatCell() {
        List<FigureChange> changes = FigureChanges.of(
                new FigureBook(List.of(read("a", 1, 1))), new FigureBook(List.of(read("a", 1, 1), read("b", 2, 5))));

        assertThat(changes.getFirst().causes()).containsExactly(new FigureChange.Cause(FILE.atCell(2, 2), "", "5"));
    }

    private static FigureBook book(int first, int second) {
        return new FigureBook(List.of(
                read("a", 1, first),
                read("b", 2, second),
                new Figure(
                        "total",
                        BigDecimal.valueOf(first + second),
                        Figure.Kind.AMOUNT,
                        "sum",
                        List.of(),
                        List.of("a", "b"),
                        List.of())));
    }

    private static Figure read(String key, int column, int value) {
        return read(key, "amount", column, value);
    }

    private static Figure read(String key, String step, int column, int value) {
        List<SourceRef> cell = List.of(FILE.atCell(2, column));
        String text = Integer.toString(value);
        return new Figure(
                key,
                BigDecimal.valueOf(value),
                Figure.Kind.AMOUNT,
                "input",
                List.of(new Figure.Step(step, text, cell)),
                List.of(),
                cell);
    }
}
