package org.oplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.edition.TemplateFolder;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.oplan.finding.SourceRef;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.SecretariatPlan;

class FiguresWorkbookTest {
    private static final int VALUE = 4;
    private static final SourceRef SHEET = SourceRef.ofFile("gs.xlsx", "ab").atSheet("Quantities");

    @Test
    void everyFigureHasARowWithItsExactValueRuleAndCells() throws IOException {
        ExportedPlan exported = ExportedPlan.of(SecretariatPlan.builder().build());

        try (XSSFWorkbook workbook = open(exported.bytes("figures.xlsx"))) {
            XSSFSheet sheet = workbook.getSheet("Figures");
            List<Figure> figures = List.copyOf(exported.figures().all());
            assertThat(sheet.getLastRowNum()).isEqualTo(figures.size());
            for (int i = 0; i < figures.size(); i++) {
                XSSFRow row = sheet.getRow(i + 1);
                assertThat(row.getCell(0).getStringCellValue())
                        .isEqualTo(figures.get(i).key());
                assertThat(new BigDecimal(row.getCell(VALUE).getRawValue()))
                        .isEqualTo(figures.get(i).value());
                assertThat(row.getCell(6).getStringCellValue()).isNotBlank();
                assertThat(row.getCell(7).getStringCellValue()).matches(".*\\p{IsHan}.*");
            }
            XSSFRow share = sheet.getRow(1 + indexOf(figures, "service-share/S.1", "annex2/ADM/R.2/2020"));
            assertThat(share.getCell(2).getStringCellValue()).isEqualTo("ADM/R.2");
            assertThat(share.getCell(3).getStringCellValue()).isEqualTo("2020");
        }
    }

    @Test
    void theHeadStaysInViewAndFiltersAndNumbersAreGrouped() throws IOException {
        try (XSSFWorkbook workbook = open(workbook(figure("a/2020", "1234567"), figure("b/2020", "12.5")))) {
            XSSFSheet sheet = workbook.getSheet("Figures");

            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:J3");
            assertThat(sheet.getRow(1).getCell(VALUE).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0");
            assertThat(sheet.getRow(2).getCell(VALUE).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.0");
            assertThat(workbook.getSheet("About").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("Secretariat");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd()", "+1", "-1+2", "@SUM(A1)", "\t=1", "\n=1", "＝1", "＋1", "－1", "＠1", "_x003D_1", "<a>&"})
    void aTextThatASpreadsheetWouldRunStaysATextEvenWhenItIsEdited(String text) throws IOException {
        try (XSSFWorkbook workbook = open(workbook(figure(text, "1")))) {
            XSSFCell cell = workbook.getSheet("Figures").getRow(1).getCell(0);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aTextThatIsTooLongForACellEndsWithAnEllipsis() throws IOException {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 9000; i++) {
            parts.add("part/" + i);
        }
        Figure figure = new Figure("a", BigDecimal.ONE, Figure.Kind.COUNT, "sum", List.of(), parts, List.of());

        try (XSSFWorkbook workbook = open(workbook(figure))) {
            assertThat(workbook.getSheet("Figures").getRow(1).getCell(8).getStringCellValue())
                    .hasSizeBetween(32_000, 32_767)
                    .endsWith(" …");
        }
    }

    @Test
    void aFullSheetIsFollowedByAnother() throws IOException {
        FigureBook book = new FigureBook(List.of(figure("a", "1"), figure("b", "2"), figure("c", "3")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        FiguresWorkbook.write(PlanBuilder.aPlan().build(), book, TemplateFolder.bundled(), 2, out);

        try (XSSFWorkbook workbook = open(out.toByteArray())) {
            assertThat(workbook.getSheet("Figures").getLastRowNum()).isEqualTo(2);
            assertThat(workbook.getSheet("Figures 2").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("c");
        }
    }

    @Test
    void theSameFiguresGiveTheSameBytesElsewhere() throws IOException {
        byte[] here = workbook(figure("a", "1.5"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(workbook(figure("a", "1.5"))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static int indexOf(List<Figure> figures, String... keys) {
        List<String> all = figures.stream().map(Figure::key).toList();
        return all.indexOf(List.of(keys).getLast());
    }

    private static Figure figure(String key, String value) {
        return new Figure(
                key,
                new BigDecimal(value),
                Figure.Kind.AMOUNT,
                "sum",
                List.of(),
                List.of(),
                List.of(SHEET.atCell(3, 4), SHEET.atCell(2, 4)));
    }

    private static byte[] workbook(Figure... figures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FiguresWorkbook.write(
                PlanBuilder.aPlan().build(), new FigureBook(List.of(figures)), TemplateFolder.bundled(), out);
        return out.toByteArray();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
