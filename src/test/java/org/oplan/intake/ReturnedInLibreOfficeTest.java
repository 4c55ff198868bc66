package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;

/** Another spreadsheet program opens a returned workbook, and what it saves has everything in it. */
class ReturnedInLibreOfficeTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void needsLibreOffice() {
        boolean isInstalled = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, "soffice")));
        Assumptions.assumeTrue(isInstalled, "Skipped: LibreOffice is not installed");
    }

    @Test
    void opensWithChartsValidationsConditionalFormatsAndRemarks() throws Exception {
        Drop drop = new Drop(folder.resolve("drop"))
                .with("plan.xlsx", aWorkbook().withTrimmings("Outputs").with("Outputs", "E2", "none"));
        DroppedFile file = drop.take().value().orElseThrow().getFirst();
        Terms english = Terms.load(TemplateFolder.bundled(), "en");
        Files.write(
                folder.resolve("plan.xlsx"),
                ReturnedWorkbook.of(file, drop.read().findings(), english).orElseThrow());

        saveAgain();

        try (InputStream in = Files.newInputStream(folder.resolve("saved/plan.xlsx"));
                XSSFWorkbook saved = new XSSFWorkbook(in)) {
            XSSFSheet sheet = saved.getSheet("Outputs");
            assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(sheet.getDataValidations()).isNotEmpty();
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(4).getCellComment().getString().getString())
                    .contains("is not a number");
            assertThat(saved.getSheet("Findings").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Severity");
        }
    }

    private void saveAgain() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        "saved",
                        "plan.xlsx")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log.txt")))
                .isZero();
    }
}
