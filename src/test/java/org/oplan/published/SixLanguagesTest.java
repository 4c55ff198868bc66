package org.oplan.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.rendering.pdf.PdfConformance;
import org.oplan.rendering.pdf.TaggedFile;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every kind of document in all six languages, as it is published. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SixLanguagesTest {
    /** It tells of a second build, and is looked at where there is one. */
    private static final String LATER = "revision-note";

    private Path set = Path.of("");
    private Command command = Command.run();

    static List<String> languages() {
        return Terms.languages(TemplateFolder.bundled());
    }

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        Path input = folder.resolve("input");
        for (String part : List.of("development", "review", "strategy")) {
            SixLanguageInput.copy(Path.of("input", part), input.resolve(part));
        }
        Path output = folder.resolve("output");
        command = Command.run("build", "--input", input.toString(), "--output", output.toString());
        set = output.resolve("current");
    }

    @Test
    void everyKindIsPublishedInEveryLanguage() throws IOException {
        assertThat(command.exitCode()).as(command.text()).isZero();
        List<String> kinds = Files.readAllLines(Path.of("templates/kinds.txt"));
        for (String language : languages()) {
            Set<String> made = new TreeSet<>();
            for (Path pdf : pdfs("-" + language)) {
                String name = pdf.getFileName().toString();
                kinds.stream().filter(name::startsWith).forEach(made::add);
            }

            assertThat(made)
                    .as(language)
                    .isEqualTo(new TreeSet<>(
                            kinds.stream().filter(kind -> !kind.equals(LATER)).toList()));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPdfFollowsBothStandards(String language) throws Exception {
        List<Path> pdfs = pdfs("-" + language);

        assertThat(pdfs).hasSizeGreaterThanOrEqualTo(8);
        for (Path file : pdfs) {
            byte[] pdf = Files.readAllBytes(file);
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
                assertThat(PdfConformance.failures(pdf, flavour))
                        .as(file.toString())
                        .isEmpty();
            }
            assertThat(TaggedFile.of(pdf).defects()).as(file.toString()).isEmpty();
        }
    }

    private List<Path> pdfs(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(set.toRealPath())) {
            return files.filter(file -> file.toString().endsWith(ending + ".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
