package org.oplan.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oplan.document.Caption;
import org.oplan.document.Document;
import org.oplan.document.Paragraph;
import org.oplan.document.Table;
import org.oplan.document.Table.Column;
import org.oplan.document.Table.Row;

class TableLayoutTest {
    private static final Frame FRAME = PageShape.PORTRAIT.frame();

    @Test
    void everyTextStaysWithinThePageHoweverManyColumnsThereAre() {
        for (int figures = 1; figures <= 30; figures++) {
            assertThat(texts(slabs(wide(figures)))).allSatisfy(text -> {
                float width =
                        FontShelf.width(text.face(), text.size(), text.text().strip());
                assertThat(text.x()).isGreaterThanOrEqualTo(FRAME.x());
                assertThat(text.x() + width).isLessThanOrEqualTo(FRAME.right() + 0.1f);
            });
        }
    }

    @Test
    void figuresOfOneRowNeverTouch() {
        for (int figures = 2; figures <= 30; figures++) {
            for (Slab slab : slabs(wide(figures))) {
                List<Op.Text> line = texts(List.of(slab)).stream()
                        .filter(text -> text.text().equals("18,239,327"))
                        .toList();
                for (int i = 1; i < line.size(); i++) {
                    Op.Text left = line.get(i - 1);
                    if (left.y() == line.get(i).y()) {
                        assertThat(left.x()
                                        + FontShelf.width(
                                                left.face(),
                                                left.size(),
                                                left.text().strip()))
                                .isLessThan(line.get(i).x());
                    }
                }
            }
        }
    }

    @Test
    void figuresEndAtTheSameEdgeOnTheLastLineOfTheirRow() {
        List<Op.Text> texts = texts(slabs(new SpecimenTables(Specimen.in("en")).resources("t")));
        List<Op.Text> figures = texts.stream()
                .filter(text -> text.text().equals("5,228,418") || text.text().equals("9,742,870"))
                .toList();

        assertThat(figures).hasSize(9);
        float edge = end(figures.getFirst());
        assertThat(figures).allSatisfy(text -> assertThat(end(text)).isCloseTo(edge, within(0.01f)));
        float lastLine = texts.stream()
                .filter(text -> text.text().startsWith("platforms for high-level")
                        || text.text().startsWith("for high"))
                .findFirst()
                .orElseThrow()
                .y();
        assertThat(figures.getFirst().y()).isEqualTo(lastLine);
    }

    @Test
    void theBracketOfANegativeFigureHangsBeyondTheEdge() {
        List<Row> rows = List.of(
                new Row(Row.Kind.DATA, cells("Surplus", "95,700", "–")),
                new Row(Row.Kind.DATA, cells("Deficit", "(87,450)", "(12%)")));

        List<Op.Text> texts = texts(slabs(table(3, rows)));

        Op.Text negative = only(texts, "(87,450)");
        float bracket = FontShelf.width(negative.face(), negative.size(), ")");
        assertThat(end(negative) - bracket).isCloseTo(end(only(texts, "95,700")), within(0.01f));
        assertThat(end(only(texts, "2021"))).isCloseTo(end(only(texts, "95,700")), within(0.01f));
    }

    private static List<Table.Cell> cells(String... texts) {
        return Stream.of(texts).map(SpecimenTables::cell).toList();
    }

    private static Op.Text only(List<Op.Text> texts, String text) {
        return texts.stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTableBeginsOnAPageWithItsHeadAndItsFirstRow() {
        for (int filler = 0; filler < 45; filler++) {
            Specimen specimen = Specimen.in("en");
            for (int i = 0; i < filler; i++) {
                specimen.with(Paragraph.of("Filler"));
            }
            List<Page> pages = pages(
                    specimen.with(new SpecimenTables(specimen).risks("t", 4)).build());

            assertThat(pageOf(pages, "Table 2" + TypeScale.GAP)).isEqualTo(pageOf(pages, "Monitor monthly."));
        }
    }

    @Test
    void neitherTheFirstNorTheLastRowOfATableStandsAlone() {
        for (int filler = 0; filler < 45; filler++) {
            Specimen specimen = Specimen.in("en");
            for (int i = 0; i < filler; i++) {
                specimen.with(Paragraph.of("Filler"));
            }
            List<Row> rows = IntStream.rangeClosed(1, 6)
                    .mapToObj(i -> SpecimenTables.row(
                            Row.Kind.DATA, SpecimenTables.cell("row " + i), SpecimenTables.cell("text")))
                    .toList();
            List<Page> pages = pages(specimen.with(table(2, rows)).build());

            assertThat(pageOf(pages, "row 1")).isEqualTo(pageOf(pages, "Cost")).isEqualTo(pageOf(pages, "row 2"));
            assertThat(pageOf(pages, "row 5")).isEqualTo(pageOf(pages, "row 6"));
        }
    }

    @Test
    void rowsUnderASpanningCellStandOnItsPage() {
        Specimen specimen = Specimen.in("en");
        List<Page> pages =
                pages(specimen.with(new SpecimenTables(specimen).risks("t", 60)).build());

        assertThat(pages.size()).isGreaterThan(2);
        assertThat(pages).allSatisfy(page -> assertThat(count(page, "Medium")).isEqualTo(count(page, "High")));
    }

    @Test
    void theHeadIsRepeatedOnEachPageOfTheTable() {
        Specimen specimen = Specimen.in("en");
        List<Page> pages =
                pages(specimen.with(new SpecimenTables(specimen).risks("t", 60)).build());

        assertThat(pages)
                .allSatisfy(page -> assertThat(count(page, "Mitigation")).isEqualTo(1));
    }

    @Test
    void aRowHigherThanAPageGoesOnWithoutLosingALine() {
        String text = IntStream.range(0, 2000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        Row row = SpecimenTables.row(Row.Kind.DATA, SpecimenTables.cell("1"), SpecimenTables.cell(text));
        Specimen specimen = Specimen.in("en");
        List<Page> pages = pages(specimen.with(table(2, List.of(row))).build());

        StringBuilder drawn = new StringBuilder();
        for (Page page : pages) {
            for (Op op : page.ops()) {
                if (op instanceof Op.Text each && each.text().startsWith("w")) {
                    drawn.append(each.text());
                    assertThat(each.y()).isLessThanOrEqualTo(page.shape().floor());
                }
            }
        }
        assertThat(drawn.toString().strip()).isEqualTo(text.strip());
    }

    @Test
    void aSubtotalStandsOnThePageOfTheRowAboveIt() {
        for (int filler = 0; filler < 45; filler++) {
            Specimen specimen = Specimen.in("en");
            for (int i = 0; i < filler; i++) {
                specimen.with(Paragraph.of("Filler"));
            }
            List<Page> pages = pages(
                    specimen.with(new SpecimenTables(specimen).resources("t")).build());

            assertThat(pageOf(pages, "Total objective I.2")).isEqualTo(pageOf(pages, "I.2-2"));
            assertThat(pageOf(pages, "I.2")).isEqualTo(pageOf(pages, "I.2-1"));
        }
    }

    private static float end(Op.Text text) {
        return text.x() + FontShelf.width(text.face(), text.size(), text.text());
    }

    private static Table wide(int figures) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(SpecimenTables.cell("Telecommunication"));
        for (int i = 0; i < figures; i++) {
            cells.add(SpecimenTables.cell("18,239,327"));
        }
        return table(figures + 1, List.of(new Row(Row.Kind.TOTAL, cells)));
    }

    private static Table table(int columns, List<Row> body) {
        List<Column.Kind> kinds = new ArrayList<>(List.of(Column.Kind.TEXT));
        List<Table.Cell> head = new ArrayList<>(List.of(SpecimenTables.cell("Cost")));
        for (int i = 1; i < columns; i++) {
            kinds.add(columns == 2 ? Column.Kind.TEXT : Column.Kind.FIGURE);
            head.add(SpecimenTables.cell("202" + i % 10));
        }
        return new Table(
                "t",
                new Caption("Table 9", List.of(), ""),
                SpecimenTables.columns(kinds.toArray(Column.Kind[]::new)),
                List.of(new Row(Row.Kind.HEAD, head)),
                body,
                List.of(),
                "",
                false);
    }

    private static List<Slab> slabs(Table table) {
        Typesetter type = new Typesetter(Locale.ENGLISH);
        return new TableLayout(type, table, type.tags().root()).layOut(FRAME, PageShape.PORTRAIT.depth());
    }

    private static List<Op.Text> texts(List<Slab> slabs) {
        return slabs.stream()
                .flatMap(slab -> slab.ops().stream())
                .filter(Op.Text.class::isInstance)
                .map(Op.Text.class::cast)
                .toList();
    }

    private static List<Page> pages(Document document) {
        return DocumentLayout.layOut(document).pages();
    }

    private static int pageOf(List<Page> pages, String text) {
        for (int i = 0; i < pages.size(); i++) {
            if (count(pages.get(i), text) > 0) {
                return i + 1;
            }
        }
        throw new AssertionError("No page holds " + text);
    }

    private static long count(Page page, String text) {
        return page.ops().stream()
                .filter(op -> op instanceof Op.Text each && each.text().equals(text))
                .count();
    }
}
