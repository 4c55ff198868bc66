package org.oplan.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTest {
    private static final TextStyle STYLE = TextStyle.of(10, 15, Palette.INK);

    @ParameterizedTest
    @ValueSource(strings = {"165 814 000", "2020–2023", "C19/31-E", "ITU-R", "I.1-2", "9,742,870"})
    void whatBelongsTogetherIsNeverBroken(String words) {
        assertThat(lines(Locale.ENGLISH, words, 1 + width(words))).containsExactly(words);
        assertThat(lines(Locale.ENGLISH, "of " + words, width(words) + 1)).containsExactly("of ", words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"l’année", "d'accord", "Bureau’s"})
    void noLineEndsWithAnApostropheWithinAWord(String word) {
        assertThat(lines(Locale.FRENCH, "pour " + word, width(word) + 1)).containsExactly("pour ", word);
    }

    @Test
    void linesAreNoWiderThanTheirColumn() {
        Passage passage = passage(Locale.ENGLISH, "Every amount is traceable to the submission it came from");

        assertThat(passage.lines(60))
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(60.1f));
    }

    @Test
    void aWordWiderThanItsColumnIsBrokenRatherThanCut() {
        assertThat(String.join("", lines(Locale.ENGLISH, "Telecommunication", 30)))
                .isEqualTo("Telecommunication");
        assertThat(passage(Locale.ENGLISH, "Telecommunication").lines(30))
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(30.1f));
    }

    @Test
    void noChineseLineStartsWithAFullStopOrEndsWithAnOpeningBracket() {
        String text = "本规划涵盖2020-2021双年度（预算已提交理事会），并给出指示性数字。每一金额均可追溯（见附件）。";

        for (float width = 40; width < 200; width += 3) {
            assertThat(lines(Locale.CHINESE, text, width)).noneMatch(line -> "。，）".indexOf(line.charAt(0)) >= 0);
            assertThat(lines(Locale.CHINESE, text, width)).noneMatch(line -> line.endsWith("（"));
        }
    }

    @Test
    void noChineseParagraphEndsWithALineOfOneCharacter() {
        String text = "在国际电联工作和活动中确立对技术型成员给予支持的服务";

        assertThat(lines(Locale.CHINESE, text, 250).getLast()).isEqualTo("服务");
    }

    @Test
    void latinWithinChineseIsSetInTheLatinFace() {
        Passage passage = passage(Locale.CHINESE, "电信/ICT趋势“一家”");

        assertThat(faces(passage)).containsExactly("电信 HAN_REGULAR", "/ICT LATIN_REGULAR", "趋势“一家” HAN_REGULAR");
    }

    @Test
    void quotationMarksOfEnglishAreSetInTheLatinFace() {
        assertThat(faces(passage(Locale.ENGLISH, "the “one” idea"))).containsExactly("the “one” idea LATIN_REGULAR");
    }

    @Test
    void allFiguresAreEquallyWide() {
        for (Face face : Face.values()) {
            if (face.arabic()) {
                continue; // its digits are never drawn
            }
            for (char digit = '1'; digit <= '9'; digit++) {
                assertThat(FontShelf.width(face, 10, "" + digit)).isEqualTo(FontShelf.width(face, 10, "0"));
            }
        }
    }

    @Test
    void stressedWordsThatTheItalicsLackAreHeavierInstead() {
        Passage passage = new Typesetter(Locale.forLanguageTag("ru"))
                .passage(List.of(
                        Run.of("решает ", STYLE.slanted(), Artifact.LAYOUT),
                        Run.of("Sic", STYLE.slanted(), Artifact.LAYOUT)));

        assertThat(faces(passage)).containsExactly("решает  LATIN_SEMIBOLD", "Sic LATIN_ITALIC");
    }

    @Test
    void uprightFacesOfATypefaceHaveTheSameCharacters() {
        for (int c = 0x20; c < 0xFFFF; c++) {
            boolean latin = FontShelf.covers(Face.LATIN_REGULAR, c);
            assertThat(FontShelf.covers(Face.LATIN_SEMIBOLD, c)).as("U+%04X", c).isEqualTo(latin);
            assertThat(FontShelf.covers(Face.LATIN_BOLD, c)).as("U+%04X", c).isEqualTo(latin);
            boolean han = FontShelf.covers(Face.HAN_REGULAR, c);
            assertThat(FontShelf.covers(Face.HAN_BOLD, c)).as("U+%04X", c).isEqualTo(han);
            boolean arabic = FontShelf.covers(Face.ARABIC_REGULAR, c);
            assertThat(FontShelf.covers(Face.ARABIC_SEMIBOLD, c))
                    .as("U+%04X", c)
                    .isEqualTo(arabic);
            assertThat(FontShelf.covers(Face.ARABIC_BOLD, c)).as("U+%04X", c).isEqualTo(arabic);
        }
    }

    private static Passage passage(Locale language, String text) {
        return new Typesetter(language).passage(List.of(Run.of(text, STYLE, Artifact.LAYOUT)));
    }

    private static float width(String text) {
        return FontShelf.width(Face.LATIN_REGULAR, STYLE.size(), text);
    }

    private static List<String> lines(Locale language, String text, float width) {
        return passage(language, text).lines(width).stream()
                .map(line -> text.substring(line.start(), line.end()))
                .toList();
    }

    private static List<String> faces(Passage passage) {
        List<String> faces = new ArrayList<>();
        for (Op op : passage.draw(passage.lines(Float.MAX_VALUE).getFirst(), 0, 0)) {
            if (op instanceof Op.Text text) {
                faces.add(text.text() + " " + text.face());
            }
        }
        return faces;
    }
}
