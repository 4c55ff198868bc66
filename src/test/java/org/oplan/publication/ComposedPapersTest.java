package org.oplan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.composition.SpecimenPaper;
import org.oplan.document.Document;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.oplan.finding.SourceRef;
import org.oplan.revision.RandomDocuments;

class ComposedPapersTest {
    private static final String HASH = "ab12";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void aPaperOfAllKindsOfBlocksIsReadBackAsItWasComposed(String language) throws IOException {
        assertIsKept(SpecimenPaper.in(language));
    }

    @Test
    void papersWrittenByChanceAreReadBackAsTheyWereComposed() {
        LongStream.range(0, 40)
                .forEach(seed -> assertIsKept(RandomDocuments.pair(seed).after()));
    }

    @Test
    void figuresAreReadBackWithTheirCells() throws IOException {
        SourceRef cell = SourceRef.ofFile("gs.xlsx", "00").atSheet("Outputs").atCell(2, 5);
        Figure figure = new Figure(
                "total/2020",
                new BigDecimal("12.50"),
                Figure.Kind.SHARE,
                "sum",
                List.of(new Figure.Step("stated", "12.50", List.of(cell))),
                List.of("part/1"),
                List.of(cell));
        papers().keep(HASH, new ComposedPaper(SpecimenPaper.in("en"), new FigureBook(List.of(figure))));

        assertThat(papers().find(HASH).orElseThrow().figures().all()).containsExactly(figure);
    }

    @Test
    void whatIsMissingCutOffOrWrittenOtherwiseIsNoPaper() throws IOException {
        Path file = output().papers().resolve(HASH + ".paper");
        papers().keep(HASH, new ComposedPaper(SpecimenPaper.in("en"), new FigureBook(List.of())));
        byte[] whole = Files.readAllBytes(file);

        assertThat(papers().find("other")).isEmpty();
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(papers().find(HASH)).isEmpty();
        Files.writeString(file, "scribbled over");
        assertThat(papers().find(HASH)).isEmpty();
    }

    @Test
    void aPaperWhosePdfNoSetHasIsDeleted() throws IOException {
        papers().keep(HASH, new ComposedPaper(SpecimenPaper.in("en"), new FigureBook(List.of())));
        papers().prune();

        assertThat(papers().find(HASH)).isEmpty();
    }

    private void assertIsKept(Document document) {
        try {
            String name = Integer.toString(document.hashCode());
            papers().keep(name, new ComposedPaper(document, new FigureBook(List.of())));
            assertThat(papers().find(name).orElseThrow().document()).isEqualTo(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ComposedPapers papers() {
        return new ComposedPapers(output());
    }

    private OutputFolder output() {
        return new OutputFolder(folder.resolve("output"));
    }
}
