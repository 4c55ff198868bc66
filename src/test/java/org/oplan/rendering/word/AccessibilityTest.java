package org.oplan.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.composition.SpecimenPaper;
import org.oplan.document.Document;
import org.oplan.document.PageNumbers;
import org.oplan.revision.Comparison;

/** Word files as Word's accessibility checker sees them. */
class AccessibilityTest {
    private static final Parts GOOD = drawn(SpecimenPaper.in("en"));

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void aPaperOfAllKindsOfBlocksHasNothingToComplainAbout(String language) throws Exception {
        Parts paper = drawn(SpecimenPaper.in(language));

        assertThat(AccessibilityLint.problems(paper)).isEmpty();
        assertThat(SchemaLint.problems(paper)).isEmpty();
        assertThat(WordLint.problems(paper)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "zh"})
    void neitherHasAFileWithTrackedChanges(String language) throws Exception {
        Document before = SpecimenPaper.in("fr");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer().renderChanges(Comparison.of(before, SpecimenPaper.in(language)), pages(), out);
        Parts changes = Parts.of(out.toByteArray());

        assertThat(AccessibilityLint.problems(changes)).isEmpty();
        assertThat(SchemaLint.problems(changes)).isEmpty();
        assertThat(WordLint.problems(changes)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void everyMutantIsCaught(String problem, Parts mutant) {
        assertThat(AccessibilityLint.problems(mutant)).anyMatch(found -> found.startsWith(problem));
    }

    static Stream<Arguments> mutants() {
        return Stream.of(
                main("a heading of level 3 follows", xml -> xml.replaceFirst("\"Heading1\"", "\"Heading3\"")),
                main("a table whose first row is no header", xml -> xml.replaceFirst("<w:tblHeader/>", "")),
                main("a drawing without words", xml -> xml.replaceFirst(" descr=\"[^\"]*\"", " descr=\"\"")),
                main("a table without words", xml -> xml.replaceFirst("<w:tblDescription [^>]*>", "")),
                main(
                        "a table without a title",
                        xml -> xml.replaceFirst("<w:tblCaption w:val=\"[^\"]*\"", "<w:tblCaption w:val=\"\"")),
                main("an empty paragraph", xml -> xml.replaceFirst("<w:tbl>", "<w:p/><w:tbl>")),
                main("no language ", xml -> xml.replaceFirst("<w:lang w:val=\"[^\"]*\"", "<w:lang w:val=\"english\"")),
                Arguments.of(
                        "no language of the document",
                        GOOD.edited("word/styles.xml", xml -> xml.replaceFirst("<w:lang [^>]*/>", ""))),
                Arguments.of(
                        "a document without a title",
                        GOOD.edited(
                                "docProps/core.xml", xml -> xml.replaceFirst(">[^<]*</dc:title>", "></dc:title>"))));
    }

    private static Arguments main(String problem, UnaryOperator<String> edit) {
        Parts mutant = GOOD.edited(Parts.MAIN, edit);
        assertThat(mutant.text(Parts.MAIN)).as(problem).isNotEqualTo(GOOD.text(Parts.MAIN));
        return Arguments.of(problem, mutant);
    }

    private static Parts drawn(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer().render(document, pages(), out);
        return Parts.of(out.toByteArray());
    }

    private static PageNumbers pages() {
        return new PageNumbers(new TreeMap<>(), 3);
    }
}
