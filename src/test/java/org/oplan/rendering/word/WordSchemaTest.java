package org.oplan.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Word opens what the renderer writes without repairing it, as far as that can be told without Word. */
class WordSchemaTest {
    private static final Parts GOOD = Parts.of(Specimen.bytes(Specimen.english()));
    private static final Parts DRAWN = Parts.of(Specimen.bytes(DrawnSpecimen.english()));

    @Test
    void everyPartFollowsItsSchemaInBothLanguages() throws Exception {
        assertThat(problems(GOOD)).isEmpty();
        assertThat(problems(Parts.of(Specimen.bytes(Specimen.chinese())))).isEmpty();
    }

    @Test
    void drawingsNotesAndTwoLanguagesFollowTheirSchema() throws Exception {
        assertThat(problems(DRAWN)).isEmpty();
        assertThat(problems(Parts.of(Specimen.bytes(DrawnSpecimen.arabic())))).isEmpty();
    }

    @Test
    void aPartThatNoSchemaKnowsIsNotTakenForGood() throws Exception {
        Parts strange = GOOD.edited("word/settings.xml", settings -> "<settings/>");

        assertThat(SchemaLint.problems(strange)).anyMatch(problem -> problem.contains("nothing was checked"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void everyMutantIsCaught(String name, Parts mutant) throws Exception {
        assertThat(problems(mutant)).isNotEmpty();
    }

    static Stream<Arguments> mutants() {
        return Stream.of(
                mutant("wrong element order", "<w:tblPr>", "<w:tblGrid/><w:tblPr>"),
                mutant("bad enumeration", "w:val=\"right\"", "w:val=\"starboard\""),
                mutant("unknown attribute", "<w:tblHeader/>", "<w:tblHeader w:colour=\"red\"/>"),
                edit(
                        "cell without paragraph",
                        xml -> xml.replaceFirst("<w:tc>(<w:tcPr>.*?</w:tcPr>).*?</w:tc>", "<w:tc>$1</w:tc>")),
                mutant("duplicate bookmark", "w:name=\"resources\"", "w:name=\"outputs\""),
                edit("bookmark that does not end", xml -> xml.replaceFirst("<w:bookmarkEnd [^>]*>", "")),
                mutant("long bookmark", "w:name=\"outcomes\"", "w:name=\"" + "o".repeat(41) + "\""),
                mutant("unbalanced field", "<w:fldChar w:fldCharType=\"end\"/>", ""),
                mutant("unknown style", "w:val=\"NumberedParagraph\"", "w:val=\"Nobody\""),
                mutant("link to nowhere", "w:anchor=\"resources\"", "w:anchor=\"inputs\""),
                mutant("field to nowhere", " REF _outputs ", " REF _inputs "),
                Arguments.of(
                        "note without reference",
                        DRAWN.edited(Parts.MAIN, xml -> xml.replace("<w:footnoteReference w:id=\"1\"/>", ""))),
                Arguments.of("missing picture", DRAWN.without("word/media/picture11.png")),
                mutant("row that is too short", "<w:gridSpan w:val=\"4\"/>", "<w:gridSpan w:val=\"3\"/>"),
                edit("picture without words", xml -> xml.replaceFirst(" descr=\"[^\"]*\"", "")),
                edit(
                        "unknown relationship",
                        xml -> xml.replaceFirst("c:chart r:id=\"[^\"]*\"", "c:chart r:id=\"rId99\"")),
                Arguments.of("missing part", GOOD.without("word/charts/chart1.xml")),
                Arguments.of("missing workbook", GOOD.without("word/embeddings/chart1.xlsx")));
    }

    private static Arguments mutant(String name, String good, String bad) {
        assertThat(GOOD.text(Parts.MAIN)).contains(good);
        return edit(name, xml -> xml.replaceFirst(Pattern.quote(good), bad));
    }

    private static Arguments edit(String name, UnaryOperator<String> edit) {
        return Arguments.of(name, GOOD.edited(Parts.MAIN, edit));
    }

    private static List<String> problems(Parts parts) throws Exception {
        List<String> problems = new ArrayList<>(SchemaLint.problems(parts));
        problems.addAll(WordLint.problems(parts));
        return problems;
    }
}
