package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.FoundAssert.assertFound;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.edition.FindingWords;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.plan.LanguagePair;
import org.oplan.plan.Plan;

class WorkbookFindingsTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Plan    | B2 | oplan-plan-9 | wrong-format
                    Plan    | B3 | gs           | malformed-code
                    Plan    | B3 | ""           | blank-cell
                    Plan    | B3 | ../../etc    | malformed-code
                    Papers  | A2 | ../resource-allocation | bad-name
                    Papers  | B2 | council/../.. | bad-name
                    Outputs | A2 | I.1-1/../../x | malformed-code
                    Outputs | A2 | %2e%2e%2fx   | malformed-code
                    Plan    | B4 | 2020 to 2023 | bad-period
                    Plan    | B4 | 2023-2020    | bad-period
                    Plan    | B5 | 2024-2025    | budget-outside-period
                    Plan    | B7 | CHR          | bad-currency
                    Plan    | B8 | english      | bad-language
                    Plan    | B9 | en, xx       | bad-language
                    Papers  | B2 | The Council  | bad-name
                    Papers  | D2 | 8 Feb 2019   | bad-date
                    Papers  | C2 | ""           | blank-cell
                    Texts   | A2 | foreword     | bad-choice
                    Texts   | B2 | chapter      | bad-choice
                    Texts   | C2 | ""           | blank-cell
                    Units   | A2 | Sector R     | malformed-code
                    Units   | B2 | region       | bad-choice
                    Objectives | B2 | ""        | blank-cell
                    Outputs | A2 | i.1-1        | malformed-code
                    Outputs | A3 | I.1-1        | duplicate-code
                    Outputs | E2 | about 5      | not-a-number
                    Outputs | E2 | 33/.3%       | not-a-number
                    Outputs | E2 | 1,234        | unclear-number
                    Outputs | E2 | 1.234        | unclear-number
                    Outputs | E2 | 5²           | not-a-number
                    Outputs | E2 | 0.005        | too-many-decimals
                    Pools   | D2 | key          | malformed-code
                    Quantities | A3 | R.1       | duplicate-code
                    Contributions | B2 | most   | not-a-number
                    Indicators | A2 | I.1-z     | indicator-without-outcome
                    Risks   | F2 | likely       | bad-choice
                    Risks   | H2 | "M.1, four"  | malformed-code
                    Mitigations | F2 | done     | bad-choice
                    Controls | A2 | inputs      | bad-choice
                    Controls | C2 | 2024        | year-outside-period
                    Controls | D2 | ""          | blank-cell
                    """)
    void reportsTheCellThatCannotBeRead(String sheet, String cell, String value, String code) throws Exception {
        var findings = Drop.findings(directory, aWorkbook().with(sheet, cell, value)).stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        assertFound(findings).onlyError(code, "plan.xlsx, " + sheet + "!" + cell);
    }

    @Test
    void reportsAnAudienceThatMayBeASlipOfThePen() throws Exception {
        assertFound(Drop.findings(directory, aWorkbook().with("Papers", "B2", "concil")))
                .only(Severity.WARNING, "unknown-audience", "plan.xlsx, Papers!B2");
        assertThat(Drop.findings(directory, aWorkbook().with("Papers", "B2", "board")))
                .isEmpty();
    }

    @Test
    void reportsErrorCells() throws Exception {
        assertFound(Drop.findings(directory, aWorkbook().withError("Outputs", "F2", FormulaError.REF)))
                .onlyError("error-cell", "plan.xlsx, Outputs!F2");
    }

    @Test
    void readsWhichLanguagesStandSideBySide() throws Exception {
        PlanWorkbook workbook = aWorkbook().with("Plan", "A12", "bilingual").with("Plan", "B12", "en + zh");

        assertThat(read(workbook).plans().getFirst().identity().bilingual())
                .extracting(LanguagePair::toString)
                .containsExactly("en+zh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en+fr", "en", "zh+zh"})
    void refusesPairsOfOtherLanguages(String pair) throws Exception {
        PlanWorkbook workbook = aWorkbook().with("Plan", "A12", "bilingual").with("Plan", "B12", pair);

        assertFound(Drop.findings(directory, workbook)).onlyError("bad-choice", "plan.xlsx, Plan!B12");
    }

    @Test
    void reportsFormulasWithoutSavedResult() throws Exception {
        assertFound(Drop.findings(directory, aWorkbook().withFormula("Outputs", "F2", "1+1")))
                .onlyError("formula-without-value", "plan.xlsx, Outputs!F2");
    }

    @Test
    void reportsTruthValuesWhereNumbersBelong() throws Exception {
        assertFound(Drop.findings(directory, aWorkbook().with("Outputs", "F2", true)))
                .onlyError("not-a-number", "plan.xlsx, Outputs!F2");
    }

    @Test
    void reportsNumbersBeyondMeasure() throws Exception {
        assertFound(Drop.findings(directory, aWorkbook().with("Outputs", "F2", 1e300)))
                .onlyError("number-too-large", "plan.xlsx, Outputs!F2");
    }

    @Test
    void takesSavedResultsOfFormulasWithoutEvaluatingThem() throws Exception {
        Inputs inputs = read(aWorkbook().withFormula("Outputs", "E2", "1+1", 7));
        assertThat(firstAmount(inputs)).isEqualTo(700);
        assertThat(inputs.findings()).isEmpty();
    }

    @Test
    void dropsTheNoiseOfBinaryFractions() throws Exception {
        assertThat(firstAmount(read(aWorkbook().withFormula("Outputs", "E2", "0.1+0.2", 0.1 + 0.2))))
                .isEqualTo(30);
    }

    @Test
    void takesNumbersTypedAsTextAndSaysSo() throws Exception {
        Inputs inputs = read(aWorkbook().with("Outputs", "E2", "１２ ３４５.5"));
        assertThat(firstAmount(inputs)).isEqualTo(1_234_550);
        assertFound(inputs.findings()).only(Severity.NOTE, "number-as-text", "plan.xlsx, Outputs!E2");
    }

    @Test
    void readsNegativeQuantitiesAsTheyAre() throws Exception {
        Plan plan = read(aWorkbook().with("Quantities", "B3", -4)).plans().getFirst();
        assertThat(plan.drivers().getFirst().quantities().values())
                .extracting(quantity -> quantity.value().toPlainString())
                .contains("-4");
    }

    @Test
    void reportsMissingSheets() throws Exception {
        assertFound(Drop.findings(directory, aWorkbook().without("Controls"))).onlyError("missing-sheet", "plan.xlsx");
    }

    @Test
    void warnsOfUnknownSheets() throws Exception {
        assertFound(Drop.findings(directory, aWorkbook().withSheet("Scratch")))
                .only(Severity.WARNING, "unknown-sheet", "plan.xlsx, Scratch");
    }

    @Test
    void reportsMissingColumns() throws Exception {
        var findings = Drop.findings(directory, aWorkbook().with("Drivers", "B1", ""));
        assertFound(findings).onlyError("missing-column", "plan.xlsx, Drivers");
    }

    @Test
    void warnsOfUnknownColumns() throws Exception {
        assertFound(Drop.findings(directory, aWorkbook().with("Goals", "F1", "title_fr")))
                .only(Severity.WARNING, "unknown-column", "plan.xlsx, Goals!F1");
    }

    @Test
    void reportsColumnsThatAppearTwice() throws Exception {
        assertFound(Drop.findings(directory, aWorkbook().with("Goals", "F1", "code")))
                .onlyError("duplicate-column", "plan.xlsx, Goals!F1");
    }

    @Test
    void warnsOfYearsOutsideThePeriod() throws Exception {
        assertFound(Drop.findings(directory, aWorkbook().with("Outputs", "I1", 2024)))
                .only(Severity.WARNING, "year-column-outside-period", "plan.xlsx, Outputs!I1");
    }

    @Test
    void reportsMissingProperties() throws Exception {
        var workbook = aWorkbook().with("Plan", "A6", "").with("Plan", "B6", "");
        assertFound(Drop.findings(directory, workbook)).onlyError("missing-property", "plan.xlsx, Plan");
    }

    @Test
    void warnsOfUnknownProperties() throws Exception {
        assertFound(Drop.findings(
                        directory, aWorkbook().with("Plan", "A12", "colour").with("Plan", "B12", "blue")))
                .only(Severity.WARNING, "unknown-property", "plan.xlsx, Plan!A12");
    }

    @Test
    void reportsEverythingThatIsWrongAtOnce() throws Exception {
        Inputs inputs = read(aWorkbook()
                .with("Plan", "B2", "other")
                .with("Outputs", "E2", "none")
                .with("Outputs", "F3", "none")
                .with("Units", "B2", "none")
                .without("Risks"));
        assertThat(inputs.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "wrong-format", "not-a-number", "not-a-number", "bad-choice", "missing-sheet");
        assertThat(inputs.plans()).isEmpty();
    }

    @Test
    void keepsTheRecordsThatCanBeRead() throws Exception {
        Plan plan = read(aWorkbook().with("Units", "B2", "none")).plans().getFirst();
        assertThat(plan.units()).extracting(unit -> unit.code()).containsExactly("I");
        assertThat(plan.objectives()).hasSize(2);
    }

    @Test
    void saysInChineseWhatIsWrong() throws Exception {
        Finding finding = Drop.findings(directory, aWorkbook().with("Risks", "F2", "likely"))
                .getFirst();
        FindingWords words = FindingWords.of(finding, Terms.load(TemplateFolder.bundled(), "zh"));
        assertThat(words.severity()).isEqualTo("错误");
        assertThat(words.found()).isEqualTo("“likely”不是该列允许的值。");
        assertThat(words.expected()).isEqualTo("应为下列值之一：low, medium, high");
    }

    private Inputs read(PlanWorkbook workbook) throws Exception {
        return new Drop(directory).with("plan.xlsx", workbook).read();
    }

    private static long firstAmount(Inputs inputs) {
        var amounts = inputs.plans().getFirst().outputs().getFirst().amounts();
        return amounts.values().iterator().next().money().minor();
    }
}
