package org.oplan.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.composition.SpecimenPaper;

class RightToLeftTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final float RIGHT = 500;

    @ParameterizedTest
    @CsvSource({
        "هذا نص, صن اذه",
        "نص ITU-R هنا, انه ITU-R صن",
        "نص (ITU) هنا, انه (ITU) صن",
        "سنة 2020 هنا, انه 2020 ةنس",
        "من 2020–2023 هنا, انه 2023–2020 نم",
        "العدد 165 814, 165 814 ددعلا"
    })
    void aLineIsReadFromTheRight(String text, String fromTheLeft) {
        assertThat(drawn(text)).isEqualTo(fromTheLeft);
    }

    @Test
    void signsAndNumbersKeepTheirOrder() {
        assertThat(drawn("الرصيد \u2066\u2212212 000\u2069 هنا")).isEqualTo("انه \u2212212 000 ديصرلا");
        assertThat(drawn("37,2\u200F%")).isEqualTo("%37,2");
    }

    @Test
    void aLineStartsAtTheRightEdge() {
        Op.Text first = line("نص هنا").getFirst();

        assertThat(first.x() + width(first)).isCloseTo(RIGHT, within(0.01f));
    }

    @Test
    void wordsAreWrittenInTheOrderOfReading() {
        assertThat(line("واحد ثم اثنان")).extracting(Op.Text::x).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void thePagesOfAnArabicPaperAreTheMirrorOfAnEnglishOne() {
        List<Page> arabic = DocumentLayout.layOut(SpecimenPaper.in("ar")).pages();
        Op.Text symbol = text(arabic.get(1), "SPEC/1");
        Op.Text number = text(arabic.get(1), "2/" + arabic.size());

        assertThat(symbol.x() + width(symbol))
                .isCloseTo(PageShape.PORTRAIT.frame().right(), within(0.01f));
        assertThat(number.x()).isCloseTo(PageShape.PORTRAIT.frame().x(), within(0.01f));
    }

    @Test
    void figuresOfAColumnHaveTheirUnitsUnderEachOther() {
        Page page = DocumentLayout.layOut(SpecimenPaper.in("ar")).pages().get(2);
        List<Float> ends = page.ops().stream()
                .filter(op -> op instanceof Op.Text text && text.text().matches("\\d[\\d\u00A0]{6,}"))
                .map(Op.Text.class::cast)
                .map(text -> text.x() + width(text))
                .map(end -> (float) Math.round(end * 10) / 10)
                .distinct()
                .toList();

        assertThat(ends).hasSize(4);
    }

    /** A line as it stands on the page, letters as typed. */
    private static String drawn(String text) {
        return line(text).stream()
                .sorted(Comparator.comparing(Op.Text::x))
                .map(op -> op.face().arabic() ? read(op.text()) : op.text())
                .collect(Collectors.joining())
                .strip();
    }

    private static String read(String written) {
        return written.chars().mapToObj(c -> Joining.letters((char) c)).collect(Collectors.joining());
    }

    private static List<Op.Text> line(String text) {
        Typesetter type = new Typesetter(ARABIC);
        TextStyle style = TextStyle.of(10, 15, Palette.INK);
        return new Mirror(RIGHT)
                .all(type.line(text, style, Artifact.LAYOUT, 0, 0)).stream()
                        .map(Op.Text.class::cast)
                        .toList();
    }

    private static Op.Text text(Page page, String words) {
        return page.ops().stream()
                .filter(op -> op instanceof Op.Text text && text.text().equals(words))
                .map(Op.Text.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static float width(Op.Text text) {
        return FontShelf.width(text.face(), text.size(), text.text());
    }
}
