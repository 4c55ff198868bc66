package org.oplan.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.document.Block;
import org.oplan.document.Document;
import org.oplan.document.Section;
import org.oplan.document.Table;

/** Another word processor opens the file and finds everything in it. */
class LibreOfficeTest {
    @TempDir
    private Path folder;

    @Test
    void everyFigureOfEveryTableIsInTheText() throws Exception {
        for (Document document : List.of(Specimen.english(), Specimen.chinese())) {
            convert(document);
            String text = office().text("paper");

            assertThat(text.chars().filter(character -> character == '\f').count())
                    .isEqualTo(5);
            assertThat(figures(document.blocks())).hasSizeGreaterThan(200).allMatch(text::contains);
        }
    }

    @Test
    void theBarsOfTheChartAreDrawn() throws Exception {
        Path pdf = convert(Specimen.english());
        office().run(List.of(
                "pdftoppm", "-r", "40", "-f", "5", "-l", "5", "-singlefile", "-png", pdf.toString(), "page"));
        BufferedImage page = ImageIO.read(folder.resolve("page.png").toFile());

        assertThat(LibreOffice.pixels(page, 0xC9A227))
                .as("pixels of the fourth series")
                .isGreaterThan(20);
        assertThat(LibreOffice.pixels(page, 0x1B4F8A))
                .as("pixels of the first series")
                .isGreaterThan(20);
    }

    private Path convert(Document document) throws IOException, InterruptedException {
        Files.write(folder.resolve("paper.docx"), Specimen.bytes(document));
        office().convert();
        return folder.resolve("paper.pdf");
    }

    private LibreOffice office() {
        return LibreOffice.in(folder);
    }

    private static List<String> figures(List<Block> blocks) {
        List<String> figures = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Section section) {
                figures.addAll(figures(section.blocks()));
            } else if (block instanceof Table table) {
                table.body().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> PlainText.ofParagraphs(cell.content()))
                        .filter(text -> text.matches("[\\d,]+"))
                        .forEach(figures::add);
            }
        }
        return figures;
    }
}
