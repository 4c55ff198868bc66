package org.oplan.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.publication.Manifest;
import org.oplan.rendering.pdf.PdfConformance;
import org.oplan.rendering.word.Parts;
import org.oplan.rendering.word.Resolution;
import org.oplan.rendering.word.SchemaLint;
import org.oplan.rendering.word.WordLint;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The Secretariat's plan, published, and built again with three changed cells and one changed paragraph. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevisedSampleTest {
    private static final String PLAN = "gs-2020-2023/operational-plan-";
    private static final String OLD_WORDS = "This operational plan sets out";
    private static final String NEW_WORDS = "This revised plan describes";

    private Path input = Path.of("");
    private Path output = Path.of("");
    private Path before = Path.of("");
    private Path after = Path.of("");

    @BeforeAll
    void buildTwice(@TempDir Path folder) throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        output = folder.resolve("output");
        for (String file :
                List.of("operational-plan-2020-2023.xlsx", "draft-resolution-2020-2023.xlsx", "ledger-2020.csv")) {
            Files.copy(Path.of("input/general-secretariat", file), input.resolve(file));
        }
        before = build();
        revise();
        after = build();
    }

    @Test
    void withoutAPublicationBeforeThereIsNothingToCompare() throws IOException {
        assertThat(paths(before)).noneMatch(path -> path.contains("-changes") || path.contains("revision-note"));
        assertThat(Manifest.read(before).orElseThrow().revises()).isEmpty();
    }

    @Test
    void everyChangedPaperHasAFileWithItsChangesAndEveryLanguageItsNote() throws IOException {
        assertThat(paths(after))
                .contains(
                        PLAN + "council-en-changes.docx",
                        PLAN + "council-zh-changes.docx",
                        PLAN + "tdag-en-changes.docx",
                        PLAN + "tdag-zh-changes.docx",
                        "revision-note-en.pdf",
                        "revision-note-en.docx",
                        "revision-note-zh.pdf",
                        "revision-note-zh.docx");
        Manifest manifest = Manifest.read(after).orElseThrow();
        assertThat(manifest.verify(after)).isEmpty();
        assertThat(manifest.revises()).isEqualTo(before.getFileName().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"council-en", "council-zh", "tdag-en", "tdag-zh"})
    void acceptingTheChangesGivesTheNewPaperAndRejectingThemTheOldOne(String edition) throws IOException {
        Parts changes = parts(after, PLAN + edition + "-changes.docx");

        assertThat(Resolution.accepted(changes)).isEqualTo(texts(after, edition));
        assertThat(Resolution.rejected(changes)).isEqualTo(texts(before, edition));
    }

    @Test
    void thePaperShowsTheThreeCellsTheParagraphAndTheFiguresThatFollow() throws IOException {
        List<String> changes = Resolution.changes(parts(after, PLAN + "council-en-changes.docx"));
        List<String> old = texts(before, "council-en");
        List<String> now = texts(after, "council-en");
        long different = IntStream.range(0, old.size())
                .filter(text -> !old.get(text).equals(now.get(text)))
                .count();

        assertThat(changes)
                .contains("-5,228,418", "+5,328,418", "-3,081,994", "+3,000,000", "-22,059", "+25,000")
                .contains("-operational", "+revised", "-sets out", "+describes");
        assertThat(changes.stream()
                        .filter(change -> !change.matches("[-+]\\(?[\\d,.]+%?\\)?|[-+]–"))
                        .toList())
                .containsExactlyInAnyOrder("-operational", "+revised", "-sets out", "+describes");
        assertThat(changes.size() / 2).isEqualTo((int) different + 1);
    }

    @Test
    void theNoteListsTheThreeCellsTheParagraphAndEveryFigureThatHasChanged() throws IOException {
        List<WordText.Rows> tables = WordText.of(Files.readAllBytes(after.resolve("revision-note-en.docx")))
                .tables();
        WordText.Rows cells = table(tables, "Changed cells of the input");
        WordText.Rows figures = table(tables, "Changed figures and their causes");
        WordText.Rows passages = table(tables, PLAN + "council-en");

        assertThat(cells.cells().stream().skip(1).map(row -> row.get(1)))
                .containsExactly(
                        "operational-plan-2020-2023.xlsx, Outputs!E2",
                        "operational-plan-2020-2023.xlsx, Outputs!F3",
                        "operational-plan-2020-2023.xlsx, Outputs!G4");
        assertThat(passages.cells()).hasSize(2);
        assertThat(passages.cells().getLast().get(1)).startsWith(OLD_WORDS);
        assertThat(passages.cells().getLast().get(2)).startsWith(NEW_WORDS);
        SortedSet<String> printed = new TreeSet<>();
        figures.cells().stream().filter(row -> row.size() == 6).forEach(row -> printed.add(row.get(3)));
        assertThat(printed)
                .containsAll(Resolution.changes(parts(after, PLAN + "council-en-changes.docx")).stream()
                        .filter(change -> change.matches("\\+[\\d,.]+%?"))
                        .map(change -> change.substring(1))
                        .toList());
    }

    @Test
    void theFilesFollowTheirSchemasAndTheirStandards() throws Exception {
        for (String path : paths(after)) {
            if (path.endsWith("-changes.docx") || path.matches("revision-note.*docx")) {
                assertThat(SchemaLint.problems(parts(after, path))).as(path).isEmpty();
                assertThat(WordLint.problems(parts(after, path))).as(path).isEmpty();
            }
            if (path.matches("revision-note.*pdf")) {
                byte[] pdf = Files.readAllBytes(after.resolve(path));
                assertThat(PdfConformance.failures(pdf, PDFAFlavour.PDFUA_1))
                        .as(path)
                        .isEmpty();
                assertThat(PdfConformance.failures(pdf, PDFAFlavour.PDFA_3_A))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    private Path build() throws IOException {
        Command command = Command.run("build", "--input", input.toString(), "--output", output.toString());
        assertThat(command.exitCode()).as(command.text()).isZero();
        return output.resolve("current").toRealPath();
    }

    /** The declared totals follow the amounts; they are checked, not printed. */
    private void revise() throws IOException {
        Path file = input.resolve("operational-plan-2020-2023.xlsx");
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = new XSSFWorkbook(in)) {
            cell(workbook, "Outputs", "E2").setCellValue(5_328_418);
            cell(workbook, "Outputs", "F3").setCellValue(3_000_000);
            cell(workbook, "Outputs", "G4").setCellValue(25_000);
            cell(workbook, "Controls", "D2").setCellValue(9_842_870);
            cell(workbook, "Controls", "D3").setCellValue(10_284_752);
            cell(workbook, "Controls", "D4").setCellValue(13_413_872);
            Cell words = cell(workbook, "Texts", "C2");
            words.setCellValue(words.getStringCellValue().replace(OLD_WORDS, NEW_WORDS));
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static Cell cell(Workbook workbook, String sheet, String place) {
        CellReference reference = new CellReference(place);
        return workbook.getSheet(sheet).getRow(reference.getRow()).getCell(reference.getCol());
    }

    private static WordText.Rows table(List<WordText.Rows> tables, String caption) {
        return tables.stream()
                .filter(table -> table.caption().contains(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No table " + caption));
    }

    private static List<String> texts(Path set, String edition) throws IOException {
        return Resolution.plain(parts(set, PLAN + edition + ".docx"));
    }

    private static Parts parts(Path set, String path) throws IOException {
        return Parts.of(Files.readAllBytes(set.resolve(path)));
    }

    private static List<String> paths(Path set) throws IOException {
        try (Stream<Path> files = Files.walk(set)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> set.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
