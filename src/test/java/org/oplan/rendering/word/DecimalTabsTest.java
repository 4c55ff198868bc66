package org.oplan.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oplan.document.Caption;
import org.oplan.document.Document;
import org.oplan.document.Inline;
import org.oplan.document.Masthead;
import org.oplan.document.Paragraph;
import org.oplan.document.Table;

class DecimalTabsTest {
    private static final Pattern TAB = Pattern.compile("<w:tab w:val=\"decimal\" w:pos=\"\\d+\"/>");

    @Test
    void figuresOfOneColumnThatEndDifferentlyStandByTheirUnits() {
        String main = drawn("en", "7", "66.5", "(12.25)", "71%", "–");

        assertThat(TAB.matcher(main).results().map(match -> match.group()))
                .hasSize(4)
                .containsOnly(firstTab(main));
        assertThat(main).contains("<w:jc w:val=\"left\"/>");
    }

    @Test
    void figuresThatEndAlikeStandAtTheRightEdgeByTheirStyle() {
        assertThat(drawn("en", "7.5%", "66.5%", "–")).doesNotContainPattern(TAB).doesNotContain("<w:jc ");
    }

    /** Elsewhere the sign between groups is the decimal sign. */
    @Test
    void figuresInGroupsOfThreeNeverDependOnTheReadersMachine() {
        Stream.of("1,234,567", "1\u00a0234", "1\u202f234")
                .forEach(amount -> assertThat(drawn("en", amount, "12.5")).doesNotContainPattern(TAB));
    }

    @Test
    void inArabicFiguresStandAtTheRightEdgeWhereLinesStart() {
        assertThat(drawn("ar", "7", "66.5"))
                .doesNotContainPattern(TAB)
                .contains("<w:pStyle w:val=\"TableFigure\"/><w:bidi/><w:jc w:val=\"left\"/>");
    }

    private static String firstTab(String main) {
        return TAB.matcher(main).results().findFirst().orElseThrow().group();
    }

    private static String drawn(String language, String... figures) {
        Table table = new Table(
                "figures",
                new Caption("Table 1", List.of(), ""),
                List.of(new Table.Column(Table.Column.Kind.FIGURE, 1)),
                List.of(),
                Stream.of(figures)
                        .map(figure -> new Table.Row(
                                Table.Row.Kind.DATA,
                                List.of(new Table.Cell(
                                        1, 1, false, List.of(Paragraph.of(List.of(new Inline.Value("f", figure))))))))
                        .toList(),
                List.of(),
                "Figures.",
                false);
        Document specimen = Specimen.english();
        Document.Properties properties = specimen.properties();
        return Parts.of(Specimen.bytes(new Document(
                        new Document.Properties(
                                properties.title(),
                                "",
                                "ITU",
                                Locale.forLanguageTag(language),
                                properties.symbol(),
                                properties.date()),
                        new Masthead("ITU", "", "", List.of(), List.of(), "", "Figures"),
                        "Figures",
                        List.of(table))))
                .text(Parts.MAIN);
    }
}
