package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.FoundAssert.assertFound;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.plan.Contribution;
import org.oplan.plan.Plan;

class CellsAsTheyAreTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "code, objective, title_en, title_zh",
        "Code, objectif, Titre_en, titre_zh",
        "código, objetivo, título_en, título_zh",
        "код, задача, название_en, название_zh",
        "الرمز المرجعي, الهدف, العنوان_en, العنوان_zh",
        "代码, 目标, 标题_en, 名称_zh"
    })
    void readsHeadingsInAnyOfficialLanguage(String code, String objective, String english, String chinese)
            throws Exception {
        Inputs inputs = read(aWorkbook()
                .with("Outputs", "A1", code)
                .with("Outputs", "B1", objective)
                .with("Outputs", "C1", english)
                .with("Outputs", "D1", chinese));
        assertThat(inputs.findings()).allMatch(finding -> finding.code().equals("heading-repaired"));
        assertThat(inputs.plans().getFirst().outputs()).hasSize(2);
    }

    @Test
    void notesHeadingsThatAreMerelyAlike() throws Exception {
        assertFound(read(aWorkbook().with("Outputs", "A1", " ＣＯＤＥ")).findings())
                .only(Severity.NOTE, "heading-repaired", "plan.xlsx, Outputs!A1");
    }

    @ParameterizedTest
    @CsvSource({"2019/2/8", "2019年2月8日", "8.2.2019", "2019-02-08T00:00:00", "２０１９-０２-０８", "13/2/2019", "2/13/2019"})
    void readsDatesAsPeopleWriteThemAndSaysSo(String date) throws Exception {
        Inputs inputs = read(aWorkbook().with("Papers", "D2", date));
        assertFound(inputs.findings()).only(Severity.NOTE, "date-as-text", "plan.xlsx, Papers!D2");
        assertThat(inputs.plans().getFirst().papers().getFirst().date())
                .isIn(LocalDate.of(2019, 2, 8), LocalDate.of(2019, 2, 13));
    }

    @ParameterizedTest
    @CsvSource({"8/2/2019", "2019-02-30", "31.4.2019", "February 2019"})
    void doesNotGuessDates(String date) throws Exception {
        assertFound(read(aWorkbook().with("Papers", "D2", date)).findings())
                .onlyError("bad-date", "plan.xlsx, Papers!D2");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws Exception {
        Inputs inputs = read(aWorkbook().startingIn1904().with("Papers", "D3", 43504 - 1462));
        assertThat(inputs.findings()).isEmpty();
        assertThat(inputs.plans().getFirst().papers().get(1).date()).isEqualTo(LocalDate.of(2019, 2, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "84%, 16%, 84, 16",
        "84%, 16, 84, 16",
        "84%, 0.16, 84, 16",
        "84％, 16 %, 84, 16",
        "'33,3%', 66.7, 33.3, 66.7"
    })
    void readsPercentagesInOneUnit(String first, String second, String expected, String other) throws Exception {
        Contribution read = plan(shares(first, second)).contributions().getFirst();
        assertThat(weight(read, "G1")).isEqualByComparingTo(expected);
        assertThat(weight(read, "G2")).isEqualByComparingTo(other);
    }

    @Test
    void leavesSharesInAnyOtherUnitAsTheyAre() throws Exception {
        Inputs inputs = read(aWorkbook().with("Contributions", "B2", 0.84).with("Contributions", "C2", 0.16));
        assertThat(inputs.findings()).isEmpty();
        assertThat(weight(inputs.plans().getFirst().contributions().getFirst(), "G1"))
                .isEqualByComparingTo("0.84");
    }

    @Test
    void readsCellsFormattedAsPercentages() throws Exception {
        Plan plan = plan(aWorkbook()
                .with("Contributions", "B2", 0.84)
                .withFormat("Contributions", "B2", "0%")
                .with("Contributions", "C2", 16));
        assertThat(weight(plan.contributions().getFirst(), "G1")).isEqualByComparingTo("84");
    }

    @ParameterizedTest
    @CsvSource({"84%, 0.84", "50%, 40", "'1,234%', 16"})
    void doesNotGuessTheUnitOfShare(String first, String second) throws Exception {
        assertThat(read(shares(first, second)).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .hasSize(1);
    }

    @Test
    void refusesSharesThatAreNoNumbers() throws Exception {
        assertThat(read(shares("33/.3%", "16%")).findings())
                .extracting(Finding::code)
                .containsExactly("not-a-number", "percent-as-text");
    }

    @Test
    void readsHiddenSheetsRowsAndColumnsAndSaysSo() throws Exception {
        Inputs inputs = read(aWorkbook().touching("Outputs", CellsAsTheyAreTest::hide));
        assertThat(inputs.plans().getFirst().outputs()).hasSize(2);
        assertThat(inputs.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("sheet-hidden", "rows-hidden", "columns-hidden", "cells-merged");
        assertThat(inputs.findings()).allMatch(finding -> finding.severity() == Severity.NOTE);
    }

    @Test
    void skipsBlankLinesBetweenRowsAndBlanksAroundTexts() throws Exception {
        Plan plan = plan(aWorkbook()
                .with("Outputs", "A6", "\u00A0I.1-3 ")
                .with("Outputs", "B6", "I.1\n")
                .with("Outputs", "C6", " Visits")
                .with("Outputs", "D6", "访问\u3000")
                .with("Outputs", "E6", 1)
                .with("Outputs", "F6", 1)
                .with("Outputs", "G6", 1)
                .with("Outputs", "H6", 1));
        assertThat(plan.outputs()).hasSize(3);
        assertThat(plan.outputs().get(2).title().in("zh")).contains("访问");
    }

    /** Hides a sheet, its second row and its third column, and merges cells below. */
    private static void hide(XSSFSheet sheet) {
        sheet.getWorkbook().setSheetHidden(sheet.getWorkbook().getSheetIndex(sheet), true);
        sheet.getRow(1).setZeroHeight(true);
        sheet.setColumnHidden(2, true);
        sheet.addMergedRegion(CellRangeAddress.valueOf("A8:B9"));
    }

    private static BigDecimal weight(Contribution contribution, String goal) {
        return Objects.requireNonNull(contribution.weights().get(goal)).value();
    }

    private static PlanWorkbook shares(Object first, Object second) {
        return aWorkbook().with("Contributions", "B2", value(first)).with("Contributions", "C2", value(second));
    }

    private static Object value(Object text) {
        return List.of("16", "0.16", "66.7", "0.84", "40").contains(text) ? Double.valueOf(text.toString()) : text;
    }

    private Plan plan(PlanWorkbook workbook) throws Exception {
        return read(workbook).plans().getFirst();
    }

    private Inputs read(PlanWorkbook workbook) throws Exception {
        return new Drop(directory).with("plan.xlsx", workbook).read();
    }
}
