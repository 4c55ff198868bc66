package org.oplan.intake;

import static org.oplan.intake.IntakeCase.ofCell;
import static org.oplan.intake.IntakeCase.ofWorkbook;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.oplan.catalogue.Catalogue;
import org.oplan.edition.TemplateFolder;
import org.oplan.finding.Finding;

/** Cases of sheets, columns and cells. */
final class WorkbookCases {
    private static final List<String> OF_PLANS_ALONE = List.of(
            "Goals",
            "Units",
            "Objectives",
            "Outcomes",
            "Indicators",
            "Outputs",
            "Services",
            "Pools",
            "Drivers",
            "Quantities",
            "Contributions",
            "Risks",
            "Mitigations",
            "Controls");

    private WorkbookCases() {}

    static Stream<IntakeCase> all() {
        return Stream.of(sheets(), hidden(), columns(), cells(), numbers(), dates(), identity(), others())
                .flatMap(cases -> cases);
    }

    private static Stream<IntakeCase> sheets() {
        return Stream.of(
                ofWorkbook("missing-sheet", plan -> plan.without("Controls"), plan -> plan.without("About")),
                ofWorkbook("unknown-sheet", plan -> plan.withSheet("Scratch"), plan -> plan.withSheet("Findings")),
                ofWorkbook("sheet-too-large", plan -> withRows(plan, 100_002), plan -> withRows(plan, 100_000)),
                new IntakeCase(
                        "sheet-defined-twice",
                        drop -> twoKinds(drop, "{type: text}"),
                        drop -> twoKinds(drop, "{type: link}"),
                        ""),
                new IntakeCase(
                        "bad-link",
                        drop -> linking(drop, "http://example.org"),
                        drop -> linking(drop, "https://example.org"),
                        ""));
    }

    private static Stream<IntakeCase> hidden() {
        return Stream.of(
                marked("sheet-hidden", sheet -> {
                    var workbook = sheet.getWorkbook();
                    workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
                }),
                marked("rows-hidden", sheet -> sheet.getRow(0).setZeroHeight(true)),
                marked("columns-hidden", sheet -> sheet.setColumnHidden(2, true)),
                marked("cells-merged", sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("A8:B9"))));
    }

    private static Stream<IntakeCase> columns() {
        return Stream.of(
                ofCell("missing-column", "Drivers", "B1", "", "title_en"),
                ofCell("unknown-column", "Goals", "F1", "title_fr", "note"),
                ofCell("heading-repaired", "Outputs", "A1", " ＣＯＤＥ", "代码"),
                ofCell("duplicate-column", "Goals", "F1", "code", "origin"),
                ofCell("year-column-outside-period", "Outputs", "I1", 2024, "note"));
    }

    private static Stream<IntakeCase> cells() {
        return Stream.of(
                ofWorkbook("blank-cell", plan -> plan.with("Papers", "C2", ""), plan -> plan.with("Papers", "G2", "")),
                ofWorkbook(
                        "error-cell",
                        plan -> plan.withError("Outputs", "F2", FormulaError.REF),
                        plan -> plan.withError("About", "F2", FormulaError.REF)),
                ofWorkbook(
                        "formula-without-value",
                        plan -> plan.withFormula("Outputs", "F2", "1+1"),
                        plan -> plan.withFormula("Outputs", "F2", "1+1", 2)),
                ofCell("malformed-code", "Outputs", "A2", "i.1-1", "I.1-9"),
                ofCell("duplicate-code", "Outputs", "A3", "I.1-1", "I.1-3"),
                ofCell("bad-name", "Papers", "B2", "The Council", "board"),
                ofCell("bad-choice", "Risks", "F2", "likely", "medium"),
                ofCell("unknown-audience", "Papers", "B2", "concil", "board"),
                ofCell("indicator-without-outcome", "Indicators", "A2", "I.1-z", "I.1-a"));
    }

    private static Stream<IntakeCase> numbers() {
        return Stream.of(
                ofCell("not-a-number", "Outputs", "E2", "about 5", "5"),
                ofCell("unclear-number", "Outputs", "E2", "1,234", "1,234,567"),
                ofCell("number-as-text", "Outputs", "E2", "12 345.5", 12_345.5),
                ofCell("number-too-large", "Outputs", "E2", 1e300, 1e12),
                ofCell("too-many-decimals", "Outputs", "E2", 0.005, 0.05),
                ofCell("percent-as-text", "Contributions", "B2", "60%", 60),
                ofWorkbook("share-unit-unclear", plan -> shares(plan, 0.84), plan -> shares(plan, 0.16))
                        .beside("percent-as-text"),
                ofCell("year-outside-period", "Controls", "C2", 2024, 2023));
    }

    private static Stream<IntakeCase> dates() {
        return Stream.of(
                ofCell("date-as-text", "Papers", "D2", "8.2.2019", "2019-02-08"),
                ofCell("bad-date", "Papers", "D2", "8/2/2019", "13/2/2019"));
    }

    private static Stream<IntakeCase> identity() {
        return Stream.of(
                ofCell("wrong-format", "Plan", "B2", "oplan-plan-9", " oplan-plan-1 "),
                ofWorkbook(
                        "missing-property",
                        plan -> plan.with("Plan", "A6", "").with("Plan", "B6", ""),
                        plan -> plan.with("Plan", "A6", "Version")),
                ofWorkbook(
                        "unknown-property",
                        plan -> plan.with("Plan", "A12", "colour").with("Plan", "B12", "blue"),
                        plan -> plan.with("Plan", "A12", "bilingual").with("Plan", "B12", "en+zh")),
                ofCell("bad-period", "Plan", "B4", "2020 to 2023", "2020 – 2023"),
                ofCell("budget-outside-period", "Plan", "B5", "2023-2024", "2022-2023"),
                ofCell("bad-currency", "Plan", "B7", "CHR", "EUR"),
                ofCell("bad-language", "Plan", "B9", "en, xx", "en,zh"));
    }

    private static Stream<IntakeCase> others() {
        return Stream.of(
                IntakeCase.of(
                        "plan-superseded", drop -> beside(drop, "B6", 2), drop -> beside(drop, "B4", "2020-2024")),
                IntakeCase.of(
                        "plan-claimed-twice",
                        drop -> beside(drop, "B10", "The Secretariat"),
                        drop -> beside(drop, "B6", 2)),
                IntakeCase.of(
                        "companion-without-plan",
                        drop -> drop.with("b.xlsx", companion()),
                        drop -> drop.with("a.xlsx", aWorkbook()).with("b.xlsx", companion())),
                IntakeCase.of(
                        "companion-of-other-currency",
                        drop -> drop.with("a.xlsx", aWorkbook())
                                .with("b.xlsx", companion().with("Plan", "B7", "EUR")),
                        drop -> drop.with("a.xlsx", aWorkbook()).with("b.xlsx", companion())));
    }

    /** Two workbooks that differ in one property. */
    private static void beside(Drop drop, String cell, Object value) throws Exception {
        drop.with("a.xlsx", aWorkbook()).with("b.xlsx", aWorkbook().with("Plan", cell, value));
    }

    private static PlanWorkbook companion() {
        PlanWorkbook companion = aWorkbook().with("Plan", "A12", "workbook").with("Plan", "B12", "annex");
        OF_PLANS_ALONE.forEach(companion::without);
        return companion;
    }

    private static PlanWorkbook shares(PlanWorkbook plan, double second) {
        return plan.with("Contributions", "B2", "84%").with("Contributions", "C2", second);
    }

    /** Lines that hold nothing but a number beside the table. */
    private static PlanWorkbook withRows(PlanWorkbook plan, int rows) {
        return plan.touching("Drivers", sheet -> {
            for (int row = 2; row < rows; row++) {
                sheet.createRow(row).createCell(20).setCellValue(1);
            }
        });
    }

    /** A sheet that is read, and one that is for people, marked in the same way. */
    private static IntakeCase marked(String code, Consumer<XSSFSheet> mark) {
        return ofWorkbook(code, plan -> plan.touching("Outputs", mark), plan -> plan.touching("About", mark));
    }

    private static List<Finding> twoKinds(Drop drop, String type) throws Exception {
        PlanWorkbook plan = linked("https://example.org").with("Papers", "A3", "others");
        return findings(drop, plan, Map.of("links", "{type: link}", "others", type));
    }

    private static List<Finding> linking(Drop drop, String address) throws Exception {
        return findings(drop, linked(address), Map.of("links", "{type: link}"));
    }

    private static PlanWorkbook linked(String address) {
        return aWorkbook()
                .with("Papers", "A2", "links")
                .withSheet("Links")
                .with("Links", "A1", "code")
                .with("Links", "B1", "site")
                .with("Links", "A2", "L.1")
                .with("Links", "B2", address);
    }

    /**
     * What is found in a workbook whose papers are of kinds of their own.
     *
     * @param kinds for each kind, what the column {@code site} of its sheet is
     */
    private static List<Finding> findings(Drop drop, PlanWorkbook plan, Map<String, String> kinds) throws Exception {
        for (Map.Entry<String, String> kind : kinds.entrySet()) {
            Path folder = Files.createDirectories(drop.snapshots().resolveSibling("templates/" + kind.getKey()));
            Files.writeString(folder.resolve("document.ftl"), "");
            Files.writeString(folder.resolve("kind.yaml"), """
                    title: {en: Links}
                    uses: [plan]
                    sheets:
                      Links:
                        key: code
                        columns:
                          code: {type: code}
                          site: %s
                    """.formatted(kind.getValue()));
        }
        drop.with("plan.xlsx", plan);
        Catalogue catalogue = Catalogue.of(TemplateFolder.of(drop.snapshots().resolveSibling("templates")));
        return InputReader.read(drop.take().value().orElseThrow(), catalogue).findings();
    }
}
