package org.oplan.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;

/** Another word processor, which works in a folder of its own; tests that need it are skipped where it is missing. */
public final class LibreOffice {
    private static final List<String> TOOLS = List.of("soffice", "pdftotext", "pdftoppm");
    private static final long MINUTES = 10;

    private final Path folder;

    private LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** The word processor, if it is installed; otherwise the test is skipped and says so. */
    public static LibreOffice in(Path folder) {
        Assumptions.assumeTrue(
                TOOLS.stream().allMatch(LibreOffice::isInstalled),
                "Skipped: LibreOffice and poppler are not installed (" + TOOLS + ")");
        return new LibreOffice(folder);
    }

    private static boolean isInstalled(String tool) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    /** Converts all Word files of the folder to PDF, in one call since the start takes longest. */
    public void convert() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf"));
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".docx"))
                    .sorted()
                    .forEach(command::add);
        }
        run(command);
    }

    /** The text of a file that was converted, each page ending in a form feed. */
    public String text(String name) throws IOException, InterruptedException {
        run(List.of("pdftotext", "-layout", "-enc", "UTF-8", name + ".pdf", name + ".txt"));
        return Files.readString(folder.resolve(name + ".txt"));
    }

    /** Runs a tool in the folder. */
    void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                .as(command.getFirst() + " ends")
                .isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log.txt")))
                .isZero();
    }

    /** How many pixels of a picture have exactly a colour. */
    static long pixels(BufferedImage page, int color) {
        return IntStream.range(0, page.getHeight())
                .flatMap(y -> IntStream.range(0, page.getWidth()).map(x -> page.getRGB(x, y) & 0xFFFFFF))
                .filter(pixel -> pixel == color)
                .count();
    }
}
