package org.oplan.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.plan.SecretariatPlan;
import org.oplan.publication.Manifest;
import org.oplan.rendering.pdf.PdfConformance;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The sample under {@code input/}, built by the command line and read back from the files that it published. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedSampleTest {
    /** Longer than any heading, which stands in both languages on one line. */
    private static final int LONG = 140;

    private static final List<String> EDITIONS = List.of("council-en", "council-zh", "tdag-en", "tdag-zh");
    private static final List<String> YEARS = List.of("2020", "2021", "2022", "2023");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

    private Path set = Path.of("");
    private Path plan = Path.of("");
    private Command command = Command.run();

    @BeforeAll
    void build(@TempDir Path output) {
        command = Command.run("build", "--input", "input", "--output", output.toString());
        set = output.resolve("current");
        plan = set.resolve("gs-2020-2023");
    }

    @Test
    void eightDocumentsTheFiguresAndAManifestAreWritten() throws Exception {
        assertThat(command.exitCode()).as(command.text()).isZero();
        for (String edition : EDITIONS) {
            assertThat(plan.resolve("operational-plan-" + edition + ".pdf")).isNotEmptyFile();
            assertThat(plan.resolve("operational-plan-" + edition + ".docx")).isNotEmptyFile();
        }
        assertThat(plan.resolve("figures.csv")).isNotEmptyFile();
        assertThat(set.resolve("integrity-report-en.pdf")).isNotEmptyFile();
        assertThat(set.resolve("integrity-report-zh.docx")).isNotEmptyFile();
        assertThat(Manifest.read(set).orElseThrow().verify(set)).isEmpty();
    }

    /** Every kind that Oplan comes with, but for the note that follows a revision. */
    @Test
    void everyKindIsMadeForItsAudiencesAndListed() throws IOException {
        assertThat(built().kinds())
                .containsExactlyElementsOf(TemplateFolder.bundled().kinds().stream()
                        .filter(kind -> !kind.equals("revision-note"))
                        .toList());
        for (String ending : List.of(".pdf", ".docx")) {
            for (Path file : built().documents(ending)) {
                assertThat(command.text()).contains("\n  " + set.toRealPath().relativize(file) + "\n");
            }
        }
        assertThat(built().papers())
                .hasSizeGreaterThan(9)
                .allSatisfy((paper, editions) -> assertThat(editions).as(paper).containsOnlyKeys("en", "zh"));
    }

    @Test
    void everyPdfConforms() throws Exception {
        built().everyPdfConforms();
    }

    @Test
    void everyWordFileFollowsItsSchema() throws Exception {
        built().everyWordFileFollowsItsSchema();
    }

    @Test
    void everyTotalAddsUpInEveryDocument() throws IOException {
        assertThat(built().everyTotalAddsUp())
                .containsEntry("gs-2020-2023/operational-plan-council-en.docx", 62)
                .containsEntry("bdt-2020-2023-progress-2020-q3/progress-report-tdag-zh.docx", 48)
                .containsEntry("bdt-2018-2021-management-review/management-review-tdag-en-zh.docx", 19);
    }

    @Test
    void everyPaperPrintsTheSameNumbersInEveryLanguage() throws IOException {
        assertThat(built().everyLanguagePrintsTheSameNumbers())
                .hasSizeGreaterThan(9)
                .hasEntrySatisfying(
                        "gs-2020-2023/operational-plan-council",
                        count -> assertThat(count).isGreaterThan(400));
    }

    private BuiltSet built() {
        return new BuiltSet(set);
    }

    @Test
    void everyFilePrintsEveryOutputAmountOfThePaper() throws Exception {
        Edition english = Edition.of(TemplateFolder.bundled(), "en");
        for (String edition : EDITIONS) {
            List<String> inPdf = numbers(pdfText(edition));
            List<String> inWord =
                    numbers(String.join(" ", WordText.of(word(edition)).paragraphs()));
            for (CSVRecord output : SecretariatPlan.rows("outputs")) {
                for (String year : YEARS) {
                    String amount = english.amount(new BigDecimal(output.get(year)));
                    assertThat(inPdf).as("%s %s", output.get("code"), year).contains(amount);
                    assertThat(inWord).as("%s %s", output.get("code"), year).contains(amount);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"council-en", "council-zh", "tdag-en", "tdag-zh"})
    void everyCellOfTheAnnexIsWithinOneFrancOfThePaper(String edition) throws Exception {
        WordText word = WordText.of(word(edition));
        List<String> inPdf = numbers(pdfText(edition));
        String table = edition.endsWith("zh") ? "表" : "Table";

        compare(word.table(table + "A2-1"), SecretariatPlan.rows("annex2-objectives-2020"), 18, inPdf);
        compare(word.table(table + "A2-2"), SecretariatPlan.rows("annex2-goals-2020"), 5, inPdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "tdag"})
    void bothLanguagesPrintTheSameNumbers(String audience) throws Exception {
        List<String> english =
                numbers(String.join(" ", WordText.of(word(audience + "-en")).paragraphs()));
        List<String> chinese =
                numbers(String.join(" ", WordText.of(word(audience + "-zh")).paragraphs()));

        assertThat(english).hasSizeGreaterThan(400).containsExactlyInAnyOrderElementsOf(chinese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"council-en", "council-zh", "tdag-en", "tdag-zh"})
    void pdfAndWordSayTheSame(String edition) throws Exception {
        String pdf = pdfText(edition).replaceAll("[\\s\\p{Z}]", "");

        assertThat(WordText.of(word(edition)).paragraphs().stream()
                        .map(text -> text.replaceAll("[\\s\\p{Z}]", ""))
                        .filter(text -> !text.isEmpty()))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(pdf).contains(text));
    }

    @Test
    void explainsACellOfTheAnnexDownToItsSourceCells() {
        Command explain = Command.run("explain", "annex2/ADM/R.1/2020", "--input", "input");

        assertThat(explain.exitCode()).as(explain.text()).isZero();
        assertThat(explain.text())
                .contains("24750728")
                .contains("0.246838737552")
                .contains("Pools!")
                .contains("Quantities!")
                .containsPattern("Adjustment by rounding: [+\\u2212-]?\\d");
    }

    @Test
    void aSecondUnitNeedsNoCode(@TempDir Path other) throws Exception {
        Command build =
                Command.run("build", "--input", "src/test/resources/second-unit/input", "--output", other.toString());

        assertThat(build.exitCode()).as(build.text()).isZero();
        Path documents = other.resolve("current/ro-2024-2025");
        byte[] pdf = Files.readAllBytes(documents.resolve("operational-plan-board-zh.pdf"));
        assertThat(PdfConformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(WordText.of(Files.readAllBytes(documents.resolve("operational-plan-board-en.docx")))
                        .dense())
                .contains("Japaneseyen");
    }

    @Test
    void theSameInputGivesTheSameBytesElsewhere(@TempDir Path elsewhere) throws Exception {
        Command.elsewhere("build", "--input", "input", "--output", elsewhere.toString());

        assertThat(files(elsewhere.resolve("current"))).hasSizeGreaterThan(9).isEqualTo(files(set));
    }

    private static void compare(WordText.Rows table, List<CSVRecord> printed, int columns, List<String> inPdf) {
        List<List<String>> body = table.cells()
                .subList(table.cells().size() - printed.size(), table.cells().size());
        for (int row = 0; row < printed.size(); row++) {
            for (int column = 1; column <= columns; column++) {
                String cell = body.get(row).get(column);
                long ours = cell.equals(Edition.NIL) ? 0 : Long.parseLong(cell.replace(",", ""));
                long theirs = Long.parseLong(printed.get(row).get(column));
                assertThat(Math.abs(ours - theirs))
                        .as("%s, column %s: %s against %s", printed.get(row).get(0), column, ours, theirs)
                        .isLessThanOrEqualTo(1);
                assertThat(inPdf).contains(cell.equals(Edition.NIL) ? "0" : cell);
            }
        }
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>(List.of("0"));
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }

    /** Every passage of both languages, and each figure once. */
    @ParameterizedTest
    @ValueSource(strings = {"council", "tdag"})
    void theBilingualEditionHoldsWhatBothEditionsSay(String audience) throws IOException {
        WordText both = WordText.of(word(audience + "-en-zh"));
        String text = String.join("\n", both.paragraphs());

        for (String language : List.of("en", "zh")) {
            assertThat(WordText.of(word(audience + "-" + language)).paragraphs().stream()
                            .filter(paragraph -> paragraph.length() > LONG))
                    .isNotEmpty()
                    .allSatisfy(paragraph -> assertThat(text).contains(withoutNumber(paragraph)));
        }
        assertThat(figures(both)).isEqualTo(figures(WordText.of(word(audience + "-en"))));
    }

    /** Side by side, a number stands once, beside both passages. */
    private static String withoutNumber(String paragraph) {
        return paragraph.substring(paragraph.indexOf('\t') + 1);
    }

    private static List<String> figures(WordText text) {
        return text.tables().stream()
                .flatMap(table -> table.cells().stream().flatMap(List::stream))
                .filter(cell -> NUMBER.matcher(cell).matches())
                .toList();
    }

    private byte[] pdf(String edition) throws IOException {
        return Files.readAllBytes(plan.resolve("operational-plan-" + edition + ".pdf"));
    }

    private byte[] word(String edition) throws IOException {
        return Files.readAllBytes(plan.resolve("operational-plan-" + edition + ".docx"));
    }

    private String pdfText(String edition) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(edition))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder.toRealPath())) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.toRealPath().relativize(file).toString(),
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }
}
