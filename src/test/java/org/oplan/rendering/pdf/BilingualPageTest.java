package org.oplan.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.oplan.document.Bilingual;
import org.oplan.document.Block;
import org.oplan.document.Document;
import org.oplan.document.Inline;
import org.oplan.document.Masthead;
import org.oplan.document.Paragraph;

/** Pages that hold a language written from the left beside one written from the right. */
class BilingualPageTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final String LONG = "Un texte de plusieurs lignes, dont la dernière renvoie à une note, que porte";
    private static final String MEETING = "Groupe consultatif des radiocommunications, trente-deuxième réunion"
            + " / \u200Fالفريق الاستشاري للاتصالات الراديوية، الاجتماع الثاني والثلاثون\u200F";

    @Test
    void notesStandInTheirOrderWhicheverIsReferredToFurtherUp() {
        Op.Text first = foot().stream()
                .filter(text -> text.text().equals("Une note."))
                .findFirst()
                .orElseThrow();

        assertThat(foot())
                .filteredOn(text -> text.face().arabic())
                .hasSizeGreaterThan(2)
                .allSatisfy(text -> assertThat(text.y()).isGreaterThan(first.y()));
    }

    @Test
    void aNoteThatIsWrittenFromTheRightStandsAtTheRight() {
        List<Op.Text> arabic = foot().stream()
                .filter(text -> text.face().arabic() && text.text().strip().length() > 1)
                .toList();

        assertThat(arabic).extracting(Op.Text::x).isSortedAccordingTo(Comparator.reverseOrder());
        Op.Text first = arabic.getFirst();
        assertThat(first.x() + FontShelf.width(first.face(), first.size(), first.text()))
                .isCloseTo(PageShape.FIRST.frame().right() - TypeScale.NOTE_COLUMN, within(0.01f));
    }

    @Test
    void aLongNameOfTheMeetingLeavesTheOrganizationItsPlace() {
        Typesetter type = new Typesetter(Locale.FRENCH);
        Frame frame = PageShape.FIRST.frame();
        Op.Text organization = texts().stream()
                .filter(text -> text.text().equals("UIT"))
                .findFirst()
                .orElseThrow();

        assertThat(type.width(MEETING, type.scale().masthead())).isGreaterThan(frame.width());
        float taken = organization.x() + FontShelf.width(organization.face(), organization.size(), "UIT");
        assertThat(texts())
                .filteredOn(text -> text.y() <= organization.y() && text.x() < taken)
                .containsExactly(organization);
    }

    /** The texts of the notes: what stands low on the page, above its number. */
    private static List<Op.Text> foot() {
        PageShape page = PageShape.FIRST;
        return texts().stream()
                .filter(text -> text.y() > page.depth() / 2 && text.y() < page.floor())
                .toList();
    }

    private static List<Op.Text> texts() {
        return DocumentLayout.layOut(paper()).pages().getFirst().ops().stream()
                .filter(Op.Text.class::isInstance)
                .map(Op.Text.class::cast)
                .toList();
    }

    private static Document paper() {
        return new Document(
                new Document.Properties("Rapport", "", "UIT", Locale.FRENCH, "RAG25/3-F", LocalDate.of(2025, 2, 10)),
                new Masthead("UIT", MEETING, "Genève", List.of(), List.of("RAG25/3-F"), "", "Rapport"),
                "Rapport",
                List.of(new Bilingual(
                        side(Locale.FRENCH, LONG, "Une note."), side(ARABIC, "نص قصير", "نص من الهامش هنا"))));
    }

    private static Bilingual.Side side(Locale language, String words, String note) {
        List<Block> blocks = List.of(
                Paragraph.of(List.of(new Inline.Text(words), new Inline.Footnote(List.of(new Inline.Text(note))))));
        return new Bilingual.Side(language, blocks);
    }
}
