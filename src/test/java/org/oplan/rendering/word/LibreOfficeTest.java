package org.oplan.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.document.Block;
import org.oplan.document.Document;
import org.oplan.document.Section;
import org.oplan.document.Table;

/** Another word processor opens the file and finds everything in it. */
class LibreOfficeTest {
    private static final List<String> TOOLS = List.of("soffice", "pdftotext", "pdftoppm");

    @TempDir
    private Path folder;

    @BeforeEach
    void needsLibreOffice() {
        Assumptions.assumeTrue(
                TOOLS.stream().allMatch(LibreOfficeTest::isInstalled),
                "Skipped: LibreOffice and poppler are not installed (" + TOOLS + ")");
    }

    private static boolean isInstalled(String tool) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    @Test
    void everyFigureOfEveryTableIsInTheText() throws Exception {
        for (Document document : List.of(Specimen.english(), Specimen.chinese())) {
            Path pdf = convert(document);
            run("pdftotext", "-layout", pdf.toString(), "paper.txt");
            String text = Files.readString(folder.resolve("paper.txt"), StandardCharsets.UTF_8);

            assertThat(text.chars().filter(character -> character == '\f').count())
                    .isEqualTo(5);
            assertThat(figures(document.blocks())).hasSizeGreaterThan(200).allMatch(text::contains);
        }
    }

    @Test
    void theBarsOfTheChartAreDrawn() throws Exception {
        Path pdf = convert(Specimen.english());
        run("pdftoppm", "-r", "40", "-f", "5", "-l", "5", "-singlefile", "-png", pdf.toString(), "page");
        BufferedImage page = ImageIO.read(folder.resolve("page.png").toFile());

        assertThat(pixels(page, 0xC9A227)).as("pixels of the fourth series").isGreaterThan(20);
        assertThat(pixels(page, 0x1B4F8A)).as("pixels of the first series").isGreaterThan(20);
    }

    private Path convert(Document document) throws IOException, InterruptedException {
        Files.write(folder.resolve("paper.docx"), Specimen.bytes(document));
        String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        run("soffice", profile, "--headless", "--convert-to", "pdf", "paper.docx");
        return folder.resolve("paper.pdf");
    }

    private void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES))
                .as(command[0] + " ends")
                .isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log.txt")))
                .isZero();
    }

    private static long pixels(BufferedImage page, int color) {
        return IntStream.range(0, page.getHeight())
                .flatMap(y -> IntStream.range(0, page.getWidth()).map(x -> page.getRGB(x, y) & 0xFFFFFF))
                .filter(pixel -> pixel == color)
                .count();
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
