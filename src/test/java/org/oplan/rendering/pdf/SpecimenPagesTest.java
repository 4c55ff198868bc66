package org.oplan.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oplan.composition.SpecimenPaper;
import org.oplan.document.Paragraph;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;

/**
 * The pages of the specimen look as they did when they were last looked at, in every language.
 *
 * <p>When a page changes on purpose, look at it, then take it over with {@code mvn test -Dtest=SpecimenPagesTest
 * -Dpages.accept=true}.
 */
class SpecimenPagesTest {
    private static final Path KNOWN = Path.of("src/test/resources/specimen/pages");
    private static final int TOLERATED = 5;

    static List<String> languages() {
        return Terms.languages(TemplateFolder.bundled());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void pagesLookAsTheyDid(String language) throws IOException {
        List<PageShades> pages = PageShades.of(Rendered.bytes(SpecimenPaper.in(language), List.of()));
        Path file = KNOWN.resolve(language + ".txt");
        if (Boolean.getBoolean("pages.accept")) {
            accept(pages, file);
        }
        List<PageShades> known = read(file);

        assertThat(pages).hasSameSizeAs(known);
        for (int i = 0; i < known.size(); i++) {
            assertThat(pages.get(i).differences(known.get(i)))
                    .as("squares of page %d in %s that look different", i + 1, language)
                    .isLessThanOrEqualTo(TOLERATED);
        }
    }

    @Test
    void aLineThatMovesAParagraphIsNoticed() throws IOException {
        Paragraph paragraph = Paragraph.of("What the Union does in four years, and what it costs. ".repeat(6));

        PageShades known = page(Specimen.in("en").with(paragraph));
        PageShades moved = page(Specimen.in("en").with(Paragraph.of("-")).with(paragraph));

        assertThat(moved.differences(known)).isGreaterThan(4 * TOLERATED);
    }

    private static PageShades page(Specimen specimen) throws IOException {
        return PageShades.of(Rendered.bytes(specimen.build(), List.of())).getFirst();
    }

    private static void accept(List<PageShades> pages, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (PageShades page : pages) {
            lines.add("page "
                    + (lines.stream().filter(line -> line.startsWith("page")).count() + 1));
            lines.addAll(page.rows());
        }
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    private static List<PageShades> read(Path file) throws IOException {
        List<PageShades> pages = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("page")) {
                if (!rows.isEmpty()) {
                    pages.add(new PageShades(rows));
                }
                rows = new ArrayList<>();
            } else {
                rows.add(line);
            }
        }
        pages.add(new PageShades(rows));
        return pages;
    }
}
