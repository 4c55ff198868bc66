package org.oplan.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oplan.composition.SpecimenPaper;
import org.oplan.document.Document;
import org.oplan.document.TreeText;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;

/** What is read out, searched for and copied is what the document tree says, in every language. */
class ExtractionTest {
    private static final Path PDFTOTEXT = Path.of("/usr/bin/pdftotext");

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+");

    static List<String> languages() {
        return Terms.languages(TemplateFolder.bundled());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theStructureSaysWhatTheTreeSaysInItsOrder(String language) throws Exception {
        Document document = SpecimenPaper.in(language);

        assertThat(SpokenText.of(Rendered.bytes(document, List.of()))).isEqualTo(SpokenTree.of(document));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextOfTheTreeIsExtractedAsItIsTyped(String language, @TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(PDFTOTEXT), "pdftotext is not installed");
        Document document = SpecimenPaper.in(language);
        Path pdf = folder.resolve("specimen.pdf");
        Files.write(pdf, Rendered.bytes(document, List.of()));

        Map<String, Integer> left = words(run(pdf));
        words(String.join(" ", TreeText.of(document))).forEach((word, times) -> left.merge(word, -times, Integer::sum));

        assertThat(left.entrySet())
                .hasSizeGreaterThan(50)
                .filteredOn(word -> word.getValue() < 0)
                .isEmpty();
    }

    /** How often each word occurs; each Chinese character is one. */
    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new TreeMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.merge(matcher.group(), 1, Integer::sum);
        }
        return words;
    }

    private static String run(Path pdf) throws Exception {
        Process reading = new ProcessBuilder(PDFTOTEXT.toString(), "-enc", "UTF-8", pdf.toString(), "-").start();
        String text = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reading.waitFor()).isZero();
        return text;
    }
}
