package org.oplan.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oplan.document.Block;
import org.oplan.document.Document;
import org.oplan.document.Inline;
import org.oplan.document.ItemList;
import org.oplan.document.Paragraph;
import org.oplan.document.Section;

class ListsTest {

    @Test
    void headingsAreOneListOfFourLevels() {
        Parts parts = drawn(
                section("a", "1", section("b", "1.1"), section("c", "1.2", section("d", "1.2.1"))),
                section("e", "2", section("f", "2.1")));

        assertThat(SpokenWord.of(parts).headings())
                .containsExactly("H1 1a", "H2 1.1b", "H2 1.2c", "H3 1.2.1d", "H1 2e", "H2 2.1f");
        assertThat(counted(parts)).isEqualTo(6);
        assertThat(parts.text("word/numbering.xml"))
                .contains("<w:lvlText w:val=\"%1.%2.%3\"/>", "<w:rStyle w:val=\"HeadingNumber\"/>");
    }

    @Test
    void aNumberThatIsNoCountStaysText() {
        Parts parts = drawn(section("a", "1", section("b", "I.1")), section("c", "Annex 1"), section("d", "3"));

        assertThat(SpokenWord.of(parts).headings()).containsExactly("H1 1a", "H2 I.1b", "H1 Annex1c", "H1 3d");
        assertThat(counted(parts)).isEqualTo(1);
    }

    @Test
    void theParagraphsOfASectionAreOneListWhateverStandsBetween() {
        Parts parts = drawn(
                section(
                        "a",
                        "1",
                        numbered("1.1"),
                        items("a)", "b)"),
                        numbered("1.2"),
                        section("b", "1.1", numbered("1.1.1"))),
                section("c", "2", numbered("2.1"), items("a)", "c)"), items("1", "2")));

        assertThat(SpokenWord.of(parts).text())
                .isEqualTo("1a1.1texta)itemb)item1.2text1.1b1.1.1text2c2.1texta)itemc)item1item2item");
        assertThat(counted(parts)).isEqualTo(13);
    }

    @Test
    void anArabicLetterStaysText() {
        Parts parts = drawn(items("أ )", "ب )"));

        assertThat(SpokenWord.of(parts).text()).isEqualTo("أ)itemب)item");
        assertThat(counted(parts)).isZero();
    }

    @Test
    void aReferenceToACountedHeadingIsAFieldOnItsNumber() {
        Paragraph leads = Paragraph.of(List.of(new Inline.Reference("a", List.of(new Inline.Text("section 1")))));
        Parts parts = drawn(section("a", "1", leads));

        assertThat(parts.text(Parts.MAIN)).contains(" REF a \\n \\h ", "w:name=\"a\"");
        assertThat(WordLint.problems(parts)).isEmpty();
    }

    @Test
    void numbersHaveTheColoursOfTheirStyles() {
        Parts parts = drawn(section("a", "1", numbered("1.1")));

        assertThat(parts.text("word/styles.xml"))
                .containsPattern("\"HeadingNumber\"[^!]{1,160}<w:color w:val=\"1B4F8A\"/>")
                .containsPattern("\"ParagraphNumber\"[^!]{1,160}<w:color w:val=\"4A5560\"/>");
        assertThat(parts.text("word/numbering.xml"))
                .contains("<w:rStyle w:val=\"HeadingNumber\"/><w:color w:val=\"1B4F8A\"/>")
                .contains("<w:rStyle w:val=\"ParagraphNumber\"/><w:color w:val=\"4A5560\"/>");
    }

    @Test
    void everyListFollowsItsSchema() throws Exception {
        Parts parts = drawn(section("a", "1", numbered("1.1"), items("1", "2"), items("b)", "c)")));

        assertThat(SchemaLint.problems(parts)).isEmpty();
        assertThat(WordLint.problems(parts)).isEmpty();
    }

    private static long counted(Parts parts) {
        return parts.text(Parts.MAIN).split("<w:numPr>", -1).length - 1L;
    }

    private static Block numbered(String number) {
        return new Paragraph(number, List.of(new Inline.Text("text")));
    }

    private static Block items(String... labels) {
        return new ItemList(Stream.of(labels)
                .map(label -> new ItemList.Item(label, List.of(Paragraph.of("item"))))
                .toList());
    }

    private static Section section(String id, String number, Block... blocks) {
        return new Section(
                id, number, List.of(new Inline.Text(id)), Section.Orientation.PORTRAIT, false, List.of(blocks));
    }

    private static Parts drawn(Block... blocks) {
        Document specimen = Specimen.english();
        return Parts.of(Specimen.bytes(
                new Document(specimen.properties(), specimen.masthead(), specimen.runningHead(), List.of(blocks))));
    }
}
