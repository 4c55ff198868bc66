package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.catalogue.Catalogue;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.finding.Finding;

class ReturnedWorkbookTest {
    private static final Terms ENGLISH = Terms.load(TemplateFolder.bundled(), "en");

    @TempDir
    Path directory;

    @Test
    void commentsAndFillsTheCellsThatAreWrong() throws Exception {
        XSSFWorkbook returned = returned(aWorkbook().with("Outputs", "E2", "33/.3%"));
        XSSFCell cell = cell(returned, "Outputs", "E2");
        assertThat(cell.getStringCellValue()).isEqualTo("33/.3%");
        assertThat(cell.getCellComment().getString().getString()).startsWith("Error: “33/.3%” is not a number.");
        assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex())
                .isEqualTo("FFF8C9C4");
        assertThat(cell(returned, "Outputs", "E3").getCellComment()).isNull();
    }

    @Test
    void commentsOnCellsThatAreBlank() throws Exception {
        XSSFWorkbook returned = returned(aWorkbook().with("Controls", "D2", ""));
        assertThat(cell(returned, "Controls", "D2").getCellType()).isEqualTo(CellType.BLANK);
        assertThat(cell(returned, "Controls", "D2").getCellComment()).isNotNull();
    }

    @Test
    void listsEverythingWithLinks() throws Exception {
        XSSFWorkbook returned = returned(
                aWorkbook().with("Outputs", "E2", "none").without("Risks").withSheet("It's ours"));
        XSSFSheet list = returned.getSheet("Findings");
        assertThat(list.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Severity");
        assertThat(list.getLastRowNum()).isEqualTo(3);
        assertThat(list.getHyperlinkList())
                .extracting(link -> link.getAddress())
                .containsExactly("'Outputs'!E2", "'It''s ours'!A1");
    }

    @Test
    void appendsToTheSendersOwnComment() throws Exception {
        XSSFWorkbook returned =
                returned(aWorkbook().with("Outputs", "E2", "none").withComment("Outputs", "E2", "Ask Jean"));
        XSSFSheet sheet = returned.getSheet("Outputs");
        assertThat(sheet.getCellComments()).hasSize(1);
        assertThat(cell(returned, "Outputs", "E2").getCellComment().getString().getString())
                .startsWith("Ask Jean")
                .contains("is not a number");
    }

    @Test
    void keepsChartsValidationsAndConditionalFormats() throws Exception {
        XSSFWorkbook returned = returned(aWorkbook().withTrimmings("Outputs").with("Outputs", "E2", "none"));
        XSSFSheet sheet = returned.getSheet("Outputs");
        assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
        assertThat(sheet.getDataValidations()).hasSize(1);
        assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                .isEqualTo(1);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(cell(returned, "Outputs", "F2").getCellStyle().getDataFormatString())
                .isEqualTo("#,##0.00");
    }

    @Test
    void reportsNothingNewWhenItIsHandedInAgain() throws Exception {
        PlanWorkbook workbook = aWorkbook().with("Outputs", "E2", "none");
        byte[] once = bytes(workbook);
        Drop again = new Drop(directory.resolve("again")).with("plan.xlsx", once);
        assertThat(again.read().findings()).extracting(Finding::code).containsExactly("not-a-number");
        DroppedFile file = again.take().value().orElseThrow().getFirst();
        byte[] twice =
                ReturnedWorkbook.of(file, again.read().findings(), ENGLISH).orElseThrow();
        try (XSSFWorkbook returned = new XSSFWorkbook(new ByteArrayInputStream(twice))) {
            assertThat(returned.getSheet("Outputs").getCellComments()).hasSize(1);
            assertThat(cell(returned, "Outputs", "E2")
                            .getCellComment()
                            .getString()
                            .getString())
                    .containsOnlyOnce("is not a number");
        }
    }

    @Test
    void hasTheSameBytesEveryTime() throws Exception {
        PlanWorkbook workbook = aWorkbook().withTrimmings("Outputs").with("Outputs", "E2", "none");
        DroppedFile file = drop(workbook).take().value().orElseThrow().getFirst();
        List<Finding> findings = InputReader.read(List.of(file), Catalogue.of(TemplateFolder.bundled()))
                .findings();
        byte[] first = ReturnedWorkbook.of(file, findings, ENGLISH).orElseThrow();
        Thread.sleep(1_100);
        assertThat(ReturnedWorkbook.of(file, findings, ENGLISH)).hasValue(first);
    }

    @Test
    void speaksTheLanguageOfTheSender() throws Exception {
        DroppedFile file = drop(aWorkbook().with("Outputs", "E2", "none"))
                .take()
                .value()
                .orElseThrow()
                .getFirst();
        List<Finding> findings = InputReader.read(List.of(file), Catalogue.of(TemplateFolder.bundled()))
                .findings();
        Terms chinese = Terms.load(TemplateFolder.bundled(), "zh");
        byte[] copy = ReturnedWorkbook.of(file, findings, chinese).orElseThrow();
        try (XSSFWorkbook returned = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            assertThat(cell(returned, "Findings", "A1").getStringCellValue()).isEqualTo("级别");
        }
    }

    @Test
    void doesNotOpenWhatIsNotSafe() throws Exception {
        Drop drop = new Drop(directory).with("plan.xlsx", HostileFiles.withMacro());
        DroppedFile file = drop.take().value().orElseThrow().getFirst();
        assertThat(ReturnedWorkbook.of(file, drop.read().findings(), ENGLISH)).isEmpty();
    }

    private XSSFWorkbook returned(PlanWorkbook workbook) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(workbook)));
    }

    private byte[] bytes(PlanWorkbook workbook) throws Exception {
        Drop drop = drop(workbook);
        DroppedFile file = drop.take().value().orElseThrow().getFirst();
        return ReturnedWorkbook.of(file, drop.read().findings(), ENGLISH).orElseThrow();
    }

    private Drop drop(PlanWorkbook workbook) throws Exception {
        return new Drop(directory).with("plan.xlsx", workbook);
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String sheet, String address) {
        CellReference place = new CellReference(address);
        return workbook.getSheet(sheet).getRow(place.getRow()).getCell(place.getCol());
    }
}
