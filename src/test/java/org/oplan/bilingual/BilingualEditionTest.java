package org.oplan.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.oplan.document.Bilingual;
import org.oplan.document.Block;
import org.oplan.document.Caption;
import org.oplan.document.Document;
import org.oplan.document.Inline;
import org.oplan.document.ItemList;
import org.oplan.document.Masthead;
import org.oplan.document.Paragraph;
import org.oplan.document.Section;
import org.oplan.document.Table;
import org.oplan.document.TreeText;

class BilingualEditionTest {
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale FRENCH = Locale.FRENCH;

    @Test
    void paragraphsStandSideBySide() {
        Document both = merge(List.of(new Paragraph("1.1", words("Four years."))), List.of(paragraph("Quatre ans.")));

        assertThat(both.blocks())
                .containsExactly(new Bilingual(
                        new Bilingual.Side(ENGLISH, List.of(new Paragraph("1.1", words("Four years.")))),
                        new Bilingual.Side(FRENCH, List.of(paragraph("Quatre ans.")))));
    }

    @Test
    void aPassageThatOneLanguageLacksStandsAlone() {
        ItemList list = new ItemList(List.of(new ItemList.Item("–", List.of(paragraph("un")))));

        Document both = merge(
                List.of(paragraph("One."), paragraph("Two.")), List.of(paragraph("Un."), list, paragraph("Deux.")));

        assertThat(both.blocks()).hasSize(3);
        assertThat(both.blocks().get(1))
                .isEqualTo(new Bilingual(
                        new Bilingual.Side(ENGLISH, List.of()), new Bilingual.Side(FRENCH, List.of(list))));
        assertThat(TreeText.of(both)).containsExactly("One.", "Un.", "–", "un", "Two.", "Deux.");
    }

    @Test
    void aHeadingIsReadInBothLanguages() {
        Document both = merge(List.of(section("Risks", paragraph("a"))), List.of(section("Risques", paragraph("b"))));

        assertThat(TreeText.of(both)).containsExactly("1 Risks / Risques", "a", "b");
        assertThat(((Section) both.blocks().getFirst()).heading())
                .contains(new Inline.Foreign(FRENCH, words("Risques")));
    }

    @Test
    void aTableHasItsWordsTwiceAndItsFiguresOnce() {
        Document both = merge(
                List.of(table("Resources", "Total", "1,234.5", "on track")),
                List.of(table("Ressources", "Total", "1 234,5", "en bonne voie")));

        assertThat(TreeText.of(both))
                .containsExactly(
                        "T Resources / Ressources", "Total", "1,234.5", "on track", "en bonne voie", "Total (francs)");
        assertThat(TreeText.tables(both)).hasSize(1);
    }

    @Test
    void rowsThatOneLanguageLacksAreKept() {
        Table shorter = table("Resources", "Total", "1", "yes");
        Table longer = new Table(
                shorter.id(),
                shorter.caption(),
                shorter.columns(),
                shorter.head(),
                List.of(row("Extra", "2", "no"), shorter.body().getFirst()),
                List.of(),
                "",
                false);

        assertThat(TreeText.tables(merge(List.of(shorter), List.of(longer)))
                        .getFirst()
                        .body())
                .hasSize(2);
    }

    @Test
    void theMastheadSaysWhatItIs() {
        Document both = merge(List.of(), List.of());

        assertThat(both.masthead().title()).isEqualTo("Plan / Plan prévu");
        assertThat(both.masthead().organization()).isEqualTo("ITU");
        assertThat(both.masthead().right()).containsExactly("C19/31-E / C19/31-F", "Bilingual");
        assertThat(both.properties().language()).isEqualTo(ENGLISH);
    }

    /** Otherwise the day of the second date would stand beside the first date. */
    @Test
    void aLineThatRunsTheOtherWayIsKeptApart() {
        assertThat(BothTexts.line("10 février 2025", "10 فبراير 2025"))
                .isEqualTo("10 février 2025 / \u200F10 فبراير 2025\u200F");
        assertThat(BothTexts.line("10 فبراير 2025", "10 February 2025"))
                .isEqualTo("10 فبراير 2025 / \u200E10 February 2025\u200E");
    }

    private static Document merge(List<Block> english, List<Block> french) {
        return BilingualEdition.of(
                document(ENGLISH, "Plan", "C19/31-E", english),
                document(FRENCH, "Plan prévu", "C19/31-F", french),
                "Bilingual");
    }

    private static Document document(Locale language, String title, String symbol, List<Block> blocks) {
        return new Document(
                new Document.Properties(title, "", "ITU", language, symbol, LocalDate.of(2019, 2, 8)),
                new Masthead("ITU", "", "", List.of(), List.of(symbol), "", title),
                title,
                blocks);
    }

    private static Section section(String heading, Block... blocks) {
        return new Section("risks", "1", words(heading), Section.Orientation.PORTRAIT, false, List.of(blocks));
    }

    private static Table table(String caption, String name, String number, String state) {
        return new Table(
                "t",
                new Caption("T", words(caption), ""),
                List.of(
                        new Table.Column(Table.Column.Kind.TEXT, 1),
                        new Table.Column(Table.Column.Kind.FIGURE, 1),
                        new Table.Column(Table.Column.Kind.STATE, 1)),
                List.of(),
                List.of(row(name, number, state)),
                List.of(paragraph("Total (francs)")),
                "",
                false);
    }

    private static Table.Row row(String name, String number, String state) {
        return new Table.Row(
                Table.Row.Kind.DATA,
                List.of(
                        Table.Cell.header(name),
                        cell(new Inline.Value("total", number)),
                        cell(new Inline.State(Inline.State.Level.ON_TRACK, state))));
    }

    private static Table.Cell cell(Inline content) {
        return new Table.Cell(1, 1, false, List.of(Paragraph.of(List.of(content))));
    }

    private static Paragraph paragraph(String text) {
        return Paragraph.of(text);
    }

    private static List<Inline> words(String text) {
        return List.of(new Inline.Text(text));
    }
}
