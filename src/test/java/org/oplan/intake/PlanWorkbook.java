package org.oplan.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small, complete and faultless plan workbook in two languages, which a test breaks in one place. */
final class PlanWorkbook {
    private final XSSFWorkbook workbook = new XSSFWorkbook();

    private PlanWorkbook() {}

    static PlanWorkbook aWorkbook() {
        PlanWorkbook plan = new PlanWorkbook();
        plan.addIdentity();
        plan.addTexts();
        plan.addFramework();
        plan.addCosts();
        plan.addRisks();
        return plan;
    }

    /** Puts a text, a number or nothing (the empty text) into a cell. */
    PlanWorkbook with(String sheet, String address, Object value) {
        set(cell(sheet, address), value);
        return this;
    }

    /** Puts a formula into a cell, with the result that a spreadsheet would have saved. */
    PlanWorkbook withFormula(String sheet, String address, String formula, double result) {
        Cell cell = cell(sheet, address);
        cell.setCellFormula(formula);
        cell.setCellValue(result);
        return this;
    }

    /** Puts a formula into a cell without any result. */
    PlanWorkbook withFormula(String sheet, String address, String formula) {
        Cell cell = cell(sheet, address);
        cell.setBlank();
        cell.setCellFormula(formula);
        return this;
    }

    /** Puts an error such as {@code #REF!} into a cell. */
    PlanWorkbook withError(String sheet, String address, FormulaError error) {
        cell(sheet, address).setCellErrorValue(error.getCode());
        return this;
    }

    PlanWorkbook without(String sheet) {
        workbook.removeSheetAt(workbook.getSheetIndex(sheet));
        return this;
    }

    PlanWorkbook withSheet(String name) {
        workbook.createSheet(name).createRow(0).createCell(0).setCellValue("anything");
        return this;
    }

    /** Gives a cell a number format. */
    PlanWorkbook withFormat(String sheet, String address, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell(sheet, address).setCellStyle(style);
        return this;
    }

    /** Lets dates count from 1904. */
    PlanWorkbook startingIn1904() {
        workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        return this;
    }

    /** Does anything else to a sheet. */
    PlanWorkbook touching(String sheet, Consumer<XSSFSheet> edit) {
        edit.accept(workbook.getSheet(sheet));
        return this;
    }

    /** Puts a comment of the sender on a cell. */
    PlanWorkbook withComment(String sheet, String address, String text) {
        Cell cell = cell(sheet, address);
        XSSFComment comment = workbook.getSheet(sheet)
                .createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3));
        comment.setString(new XSSFRichTextString(text));
        comment.setAuthor("Finance");
        cell.setCellComment(comment);
        return this;
    }

    /** Gives a sheet a chart, a drop-down, a conditional format, a frozen header and a number format. */
    PlanWorkbook withTrimmings(String name) {
        XSSFSheet sheet = workbook.getSheet(name);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 1, 9, 8, 20));
        XDDFChartData data = chart.createData(
                ChartTypes.BAR,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A2:A3")),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("F2:F3")));
        chart.plot(data);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"I.1", "R.1"}),
                new CellRangeAddressList(1, 50, 1, 1)));
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        formats.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("E2:H9")},
                formats.createConditionalFormattingRule(ComparisonOperator.LT, "0"));
        sheet.createFreezePane(1, 1);
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        cell(name, "F2").setCellStyle(style);
        return this;
    }

    /** Writes the workbook into a file and returns the file. */
    Path writeTo(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Cell cell(String sheet, String address) {
        CellReference place = new CellReference(address);
        Sheet found = workbook.getSheet(sheet);
        Row row = found.getRow(place.getRow());
        row = row == null ? found.createRow(place.getRow()) : row;
        return row.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private void sheet(String name, Object[]... rows) {
        Sheet sheet = workbook.createSheet(name);
        for (int row = 0; row < rows.length; row++) {
            Row created = sheet.createRow(row);
            for (int column = 0; column < rows[row].length; column++) {
                set(created.createCell(column), rows[row][column]);
            }
        }
    }

    private static void set(Cell cell, Object value) {
        switch (value) {
            case String text when text.isEmpty() -> cell.setBlank();
            case String text -> cell.setCellValue(text);
            case Boolean truth -> cell.setCellValue(truth);
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> throw new IllegalArgumentException("A cell holds a text or a number, not " + value);
        }
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private void addIdentity() {
        sheet(
                "Plan",
                row("property", "value", "note"),
                row("format", "oplan-plan-1", "for people"),
                row("unit", "GS"),
                row("period", "2020-2023"),
                row("budget", "2020-2021"),
                row("version", 1),
                row("currency", "CHF"),
                row("base_language", "en"),
                row("languages", "en, zh"),
                row("unit_title_en", "General Secretariat"),
                row("unit_title_zh", "总秘书处"));
        sheet("About", row("Anything may stand here"));
    }

    private void addTexts() {
        sheet(
                "Papers",
                row("kind", "audience", "symbol", "date", "title_en", "title_zh", "contact_phone"),
                row("operational-plan", "council", "C19/31", "2019-02-08", "Operational plan", "运作规划", "+41 22 730"),
                row("operational-plan", "tdag", "TDAG-19/5", 43504, "Operational plan", "运作规划", ""));
        sheet(
                "Texts",
                row("section", "kind", "text_en", "text_zh"),
                row("introduction", "paragraph", "This plan covers four years.", "本规划涵盖四年。"),
                row("risk", "item", "Risks are reviewed.", "对风险进行审议。"));
    }

    private void addFramework() {
        sheet(
                "Goals",
                row("code", "short_title_en", "short_title_zh", "title_en", "title_zh"),
                row("G1", "Growth", "增长", "Enable growth", "促进增长"),
                row("G2", "Inclusiveness", "包容性", "Bridge the divide", "弥合鸿沟"));
        sheet(
                "Units",
                row("code", "kind", "title_en", "title_zh"),
                row("R", "sector", "ITU-R", "国际电联无线电通信部门"),
                row("I", "intersectoral", "Intersectoral", "跨部门"));
        sheet(
                "Objectives",
                row("code", "unit", "short_title_en", "short_title_zh", "title_en", "title_zh"),
                row("R.1", "R", "Spectrum", "频谱", "Meet spectrum needs", "满足频谱需求"),
                row("I.1", "I", "Collaboration", "协作", "Foster collaboration", "促进协作"));
        sheet(
                "Outcomes",
                row("code", "objective", "title_en", "title_zh", "means_en", "means_zh"),
                row("I.1-a", "I.1", "More collaboration", "更多协作", "Survey", "调查"));
        sheet(
                "Indicators",
                row("outcome", "title_en", "title_zh"),
                row("I.1-a", "Number of partnerships", "伙伴关系数量"),
                row("I.1-a", "Number of events", "活动数量"));
        sheet(
                "Outputs",
                row("code", "objective", "title_en", "title_zh", "2020", "2021", "2022", "2023"),
                row("I.1-1", "I.1", "Partnerships", "伙伴关系", 412350.2, 1250000, 1300000, 1350000),
                row("I.1-2", "I.1", "Events", "活动", 0, 5, 6, 7));
    }

    private void addCosts() {
        sheet(
                "Services",
                row("code", "title_en", "title_zh", "share", "shown_with"),
                row("S.1", "Management", "管理", 12.5, ""),
                row("S.2", "Conferences", "会议", "", "S.1"));
        sheet(
                "Pools",
                row("code", "title_en", "title_zh", "driver", 2020, 2021),
                row("DOC", "Documentation", "文件制作", "KEY", 3000000, ""));
        sheet("Drivers", row("code", "title_en", "title_zh"), row("KEY", "Staff in post", "在岗人员"));
        sheet("Quantities", row("receiver", "KEY"), row("R.1", 120.25), row("I.1", ""));
        sheet("Contributions", row("objective", "G1", "G2"), row("R.1", 60, 40), row("I.1", 100, ""));
        sheet(
                "Controls",
                row("scope", "code", "year", "amount"),
                row("outputs", "I.1", 2020, 412350.2),
                row("pools", "", 2020, 3000000));
    }

    private void addRisks() {
        sheet(
                "Risks",
                row(
                        "code",
                        "dimension_en",
                        "dimension_zh",
                        "description_en",
                        "description_zh",
                        "probability",
                        "impact",
                        "mitigations"),
                row("RK.01", "Infrastructure", "基础设施", "Ageing systems", "系统老化", "low", "high", "M.1, M.2"));
        sheet(
                "Mitigations",
                row("code", "text_en", "text_zh", "owner_en", "owner_zh", "state"),
                row("M.1", "Renew systems", "更新系统", "Information Services", "信息服务部", "ongoing-continued"),
                row("M.2", "Train staff", "培训职员", "Human Resources", "人力资源部", "planned"));
    }
}
