package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.catalogue.Catalogue;
import org.oplan.catalogue.DocumentKind;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.finding.Finding;
import org.oplan.plan.Period;

class BlankWorkbookTest {
    private static final Catalogue CATALOGUE = Catalogue.of(TemplateFolder.bundled());

    /** Words that are written alike in English. */
    private static final Map<String, List<String>> SAME = Map.of(
            "fr",
            List.of(
                    "clause",
                    "code",
                    "date",
                    "description_en",
                    "dimension_en",
                    "document",
                    "note",
                    "original_en",
                    "section",
                    "source",
                    "source_en"),
            "es",
            List.of("original_en"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
    void isReadWithoutAFindingOnceItIsFilled(String language) throws Exception {
        byte[] filled = FilledWorkbook.of(blank(order("operational-plan", List.of("en", "zh")), language));
        Inputs inputs = new Drop(folder).with("plan.xlsx", filled).read();
        Inputs expected =
                new Drop(folder.resolve("same")).with("plan.xlsx", aWorkbook()).read();

        assertThat(inputs.findings()).isEmpty();
        assertThat(inputs.plans().getFirst().outputs())
                .extracting(output ->
                        output.code() + output.title() + output.amounts().size())
                .isEqualTo(expected.plans().getFirst().outputs().stream()
                        .map(output -> output.code()
                                + output.title()
                                + output.amounts().size())
                        .toList());
    }

    /** Each kind in one language, each language for some kinds. */
    @ParameterizedTest
    @CsvSource({
        "operational-plan, ar", "resource-allocation, es", "progress-report, fr", "management-review, ru",
        "consultation-synthesis, zh", "strategic-framework, en", "draft-resolution, fr", "progress-report, zh",
    })
    void hasSheetsAndHeadingsThatAreKnown(String kind, String language) throws Exception {
        byte[] blank = withPaper(blank(order(kind, List.of(language)), language));
        List<Finding> findings =
                new Drop(folder).with("plan.xlsx", blank).read().findings();
        assertThat(findings)
                .extracting(Finding::code)
                .doesNotContain(
                        "missing-sheet",
                        "missing-column",
                        "unknown-sheet",
                        "unknown-column",
                        "unknown-property",
                        "duplicate-column",
                        "heading-repaired",
                        "sheet-defined-twice",
                        "workbook-damaged");
    }

    @Test
    void canBeMadeForEveryKindOfPaper() {
        assertThat(CATALOGUE.kinds().stream().filter(DocumentKind::isOfPapers).map(DocumentKind::name))
                .containsExactlyInAnyOrder(
                        "operational-plan",
                        "resource-allocation",
                        "progress-report",
                        "management-review",
                        "consultation-synthesis",
                        "strategic-framework",
                        "draft-resolution");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ru", "ar", "zh"})
    void hasAWordOfEachLanguageForEachHeading(String language) throws Exception {
        Setting setting = new Setting(new Period(2020, 2023), Currency.getInstance("CHF"), List.of("en"));
        NavigableSet<String> inEnglish = new TreeSet<>();
        for (DocumentKind kind : CATALOGUE.kinds()) {
            for (Columns columns : BlankSheets.of(order(kind.name(), List.of("en")))) {
                List<String> names =
                        columns.headings(setting).stream().map(Heading::name).toList();
                names.stream()
                        .filter(name -> !name.matches("[0-9]{4}"))
                        .filter(name ->
                                Headings.word(name, language, names::contains).equals(name))
                        .forEach(inEnglish::add);
            }
        }
        assertThat(inEnglish).isSubsetOf(SAME.getOrDefault(language, List.of()));
    }

    @Test
    void offersEachKindOfPaperAndEachAudience() throws Exception {
        try (XSSFWorkbook workbook = open(blank(order("operational-plan", List.of("en")), "en"))) {
            assertThat(workbook.getSheet("Papers").getDataValidations())
                    .extracting(
                            validation -> validation.getValidationConstraint().getFormula1())
                    .anyMatch(list -> list.contains("management-review") && list.contains("progress-report"))
                    .anyMatch(list -> list.contains("council"));
        }
    }

    @Test
    void namesTheUnitsThatAreBroughtTogether() throws Exception {
        BlankOrder order = new BlankOrder(
                "ITU",
                new Period(2020, 2023),
                Currency.getInstance("CHF"),
                List.of("en", "zh"),
                CATALOGUE.kind("operational-plan").orElseThrow(),
                Optional.empty(),
                List.of("GS", "BDT"),
                CATALOGUE);
        try (XSSFWorkbook workbook = open(blank(order, "en"))) {
            assertThat(workbook.getSheet("Outputs")).isNull();
            assertThat(StreamSupport.stream(workbook.getSheet("Plan").spliterator(), false)
                            .filter(row -> row.getCell(0).getStringCellValue().equals("consolidates"))
                            .map(row -> row.getCell(1).getStringCellValue()))
                    .containsExactly("GS, BDT");
        }
    }

    @Test
    void speaksTheLanguageOfTheReader() throws Exception {
        try (XSSFWorkbook french = open(blank(order("operational-plan", List.of("fr")), "fr"));
                XSSFWorkbook arabic = open(blank(order("operational-plan", List.of("ar")), "ar"))) {
            assertThat(FilledWorkbook.texts(french.getSheet("Papers").getRow(0)))
                    .contains("cote", "date");
            assertThat(french.getSheet("Papers")
                            .getRow(0)
                            .getCell(0)
                            .getCellComment()
                            .getString()
                            .getString())
                    .startsWith("Obligatoire");
            assertThat(arabic.getSheet("Papers").isRightToLeft()).isTrue();
        }
    }

    @Test
    void offersWhatMayBeEntered() throws Exception {
        try (XSSFWorkbook workbook = open(blank(order("operational-plan", List.of("en")), "en"))) {
            assertThat(workbook.getSheet("Risks").getDataValidations())
                    .extracting(
                            validation -> validation.getValidationConstraint().getFormula1())
                    .anyMatch(list -> list.contains("high"));
            assertThat(workbook.getSheet("Outputs").getDataValidations())
                    .extracting(
                            validation -> validation.getValidationConstraint().getFormula1())
                    .contains("Objectives!$A$2:$A$501");
        }
    }

    @Test
    void hasOnlyWhatACompanionNeeds() throws Exception {
        BlankOrder order = new BlankOrder(
                "GS",
                new Period(2020, 2023),
                Currency.getInstance("CHF"),
                List.of("en"),
                CATALOGUE.kind("progress-report").orElseGet(() -> DocumentKind.ofPlan("progress-report")),
                Optional.of("progress-2020-q1"),
                List.of(),
                CATALOGUE);
        try (XSSFWorkbook workbook = open(blank(order, "en"))) {
            assertThat(workbook.getSheet("Outputs")).isNull();
            assertThat(workbook.getSheet("Papers")).isNotNull();
        }
    }

    @Test
    void hasTheSameBytesEveryTime() throws Exception {
        BlankOrder order = order("operational-plan", List.of("en", "zh"));
        byte[] first = blank(order, "zh");
        Thread.sleep(1_100);
        assertThat(blank(order, "zh")).isEqualTo(first);
    }

    private static BlankOrder order(String kind, List<String> languages) {
        return new BlankOrder(
                "GS",
                new Period(2020, 2023),
                Currency.getInstance("CHF"),
                languages,
                CATALOGUE.kind(kind).orElseThrow(),
                Optional.empty(),
                List.of(),
                CATALOGUE);
    }

    private static byte[] blank(BlankOrder order, String language) {
        return BlankWorkbook.of(order, Terms.load(TemplateFolder.bundled(), language));
    }

    /** With all that makes a paper of the first line of its sheet. */
    private static byte[] withPaper(byte[] blank) throws IOException {
        Map<String, String> paper = Map.of("audience", "council", "symbol", "C20/1", "date", "2020-05-01");
        try (XSSFWorkbook workbook = open(blank);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFRow row = workbook.getSheet("Papers").getRow(1);
            for (Cell heading : workbook.getSheet("Papers").getRow(0)) {
                Headings.name(heading.getStringCellValue(), paper::containsKey)
                        .ifPresent(
                                name -> row.createCell(heading.getColumnIndex()).setCellValue(paper.get(name)));
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
