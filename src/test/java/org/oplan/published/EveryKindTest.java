package org.oplan.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.rendering.pdf.SpokenText;
import org.oplan.rendering.word.AccessibilityLint;
import org.oplan.rendering.word.LibreOffice;
import org.oplan.rendering.word.Parts;
import org.oplan.rendering.word.SchemaLint;
import org.oplan.rendering.word.SpokenWord;
import org.oplan.rendering.word.WordLint;

/** Every kind of document in every language, as it is published; a kind that comes later is held to the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryKindTest {
    private static final Set<String> LANGUAGES = new TreeSet<>(Terms.languages(TemplateFolder.bundled()));
    private static final double MOST_PAGES = 1.5;

    private final List<Both> papers = new ArrayList<>();
    private Path set = Path.of("");

    /**
     * A document in both formats.
     *
     * @param file its Word file
     * @param pdf what the PDF says
     * @param word what the Word file says
     */
    private record Both(Path file, SpokenText pdf, SpokenWord word) {
        static Both of(Path word) throws IOException {
            return new Both(
                    word,
                    SpokenText.read(Files.readAllBytes(withEnding(word, ".pdf"))),
                    SpokenWord.of(Parts.of(Files.readAllBytes(word))));
        }

        /** Its name without the ending. */
        String name() {
            return EveryKindTest.name(file);
        }

        String language() {
            return name().substring(name().lastIndexOf('-') + 1);
        }

        /**
         * Whether a figure stands in a text as one. Where a machine lacks the font of Arabic papers, it takes one that
         * is wider, and the last group of a long figure may stand in a second line.
         */
        Predicate<String> unbroken(String text) {
            return figure ->
                    text.contains(language().equals("ar") ? figure.replaceFirst("(?<=\\d)\\d{1,3}$", "") : figure);
        }

        /** What the PDF says below the head of the first page, which the Word file divides otherwise. */
        String pdfBody() {
            return pdf.text()
                    .substring(word.masthead().stream().mapToInt(String::length).sum());
        }
    }

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        for (String part : List.of("development", "strategy", "review")) {
            SixLanguages.copy(Path.of("input", part), folder.resolve("input").resolve(part));
        }
        build(folder.resolve("input"), folder.resolve("output"));
        SixLanguages.revise(folder.resolve("input"));
        build(folder.resolve("input"), folder.resolve("output"));
        set = folder.resolve("output/current").toRealPath();
        for (Path word : files(".docx")) {
            if (Files.exists(withEnding(word, ".pdf"))) {
                papers.add(Both.of(word));
            }
        }
    }

    private static void build(Path input, Path output) {
        Command command = Command.run("build", "--input", input.toString(), "--output", output.toString());
        assertThat(command.exitCode()).as(command.text()).isZero();
    }

    @Test
    void everyKindIsThereInEveryLanguage() {
        for (String kind : TemplateFolder.bundled().kinds()) {
            assertThat(papers.stream()
                            .filter(paper -> paper.name().startsWith(kind))
                            .map(Both::language))
                    .as(kind)
                    .containsAll(LANGUAGES);
        }
    }

    @Test
    void wordAndPdfSayTheSameTextAndNumbers() {
        assertThat(papers).hasSizeGreaterThan(40).allSatisfy(paper -> {
            assertThat(paper.pdf().text())
                    .as(paper.name())
                    .contains(paper.word().masthead());
            assertThat(paper.word().text()).as(paper.name()).isEqualTo(paper.pdfBody());
        });
    }

    @Test
    void wordAndPdfHaveTheSameTables() {
        assertThat(papers)
                .allSatisfy(paper -> assertThat(paper.word().tables())
                        .as(paper.name())
                        .isEqualTo(paper.pdf().tables()))
                .anySatisfy(paper -> assertThat(paper.word().tables()).hasSizeGreaterThan(10));
    }

    /** In a PDF the title is the only heading of the first level, and sections begin at the second. */
    @Test
    void wordAndPdfHaveTheSameOutline() {
        assertThat(papers)
                .allSatisfy(paper -> assertThat(paper.word().headings().stream().map(EveryKindTest::lower))
                        .as(paper.name())
                        .isNotEmpty()
                        .isEqualTo(paper.pdf()
                                .headings()
                                .subList(1, paper.pdf().headings().size())));
    }

    private static String lower(String heading) {
        return "H" + (char) (heading.charAt(1) + 1) + heading.substring(2);
    }

    @Test
    void everyWordFileOpensWithoutRepair() throws Exception {
        for (Path file : files(".docx")) {
            Parts parts = Parts.of(Files.readAllBytes(file));
            assertThat(SchemaLint.problems(parts)).as(name(file)).isEmpty();
            assertThat(WordLint.problems(parts)).as(name(file)).isEmpty();
        }
    }

    @Test
    void wordsAccessibilityCheckerHasNothingToComplainAbout() throws Exception {
        for (Path file : files(".docx")) {
            assertThat(AccessibilityLint.problems(Parts.of(Files.readAllBytes(file))))
                    .as(name(file))
                    .isEmpty();
        }
    }

    /** A third of the papers, among them every kind and every language; {@code -Dround.trip=all} takes all. */
    @Test
    void anotherWordProcessorFindsEveryNumber(@TempDir Path folder) throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        List<Both> tried = IntStream.range(0, papers.size())
                .filter(number -> number % 3 == number / 6 % 3 || "all".equals(System.getProperty("round.trip")))
                .mapToObj(papers::get)
                .toList();
        assertThat(tried.stream().map(Both::language)).containsAll(LANGUAGES);
        assertThat(TemplateFolder.bundled().kinds())
                .allMatch(kind -> tried.stream().anyMatch(paper -> paper.name().startsWith(kind)));
        for (Both paper : tried) {
            Files.copy(paper.file(), folder.resolve(paper.name() + ".docx"));
        }
        office.convert();
        for (Both paper : tried) {
            String text = office.text(paper.name());
            assertThat(text.chars().filter(character -> character == '\f').count())
                    .as("pages of " + paper.name())
                    .isBetween(1L, (long) Math.ceil(paper.pdf().pages() * MOST_PAGES));
            assertThat(paper.word().figures()).as(paper.name()).allMatch(paper.unbroken(SpokenWord.dense(text)));
        }
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(set)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    private static Path withEnding(Path file, String ending) {
        return file.resolveSibling(name(file) + ending);
    }
}
