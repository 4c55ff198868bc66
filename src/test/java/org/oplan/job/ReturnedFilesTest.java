package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.edition.TemplateFolder;

class ReturnedFilesTest {
    private static final Path GOOD = Path.of("src/test/resources/second-unit/input/work-programme-2024-2025.xlsx");
    private static final String LEDGER = "unit,period,element,amount\nGS,2020-13,I.1-1,5\n";

    @TempDir
    private Path folder;

    private Path input = Path.of("");
    private Path returned = Path.of("");

    @BeforeEach
    void createFolders() throws IOException {
        input = Files.createDirectories(folder.resolve("input/deep"));
        returned = folder.resolve("returned");
    }

    @ParameterizedTest
    @CsvSource({"en, Severity", "zh, 级别", "fr, Gravité", "es, Gravedad", "ru, Степень", "ar, الدرجة"})
    void aWorkbookGoesBackUnderItsPathInTheLanguageThatItIsWrittenIn(String language, String heading) throws Exception {
        write(input.resolve("plan.xlsx"), language, "none");
        byte[] before = Files.readAllBytes(input.resolve("plan.xlsx"));

        assertThat(files("zz").write(state())).isEqualTo(1);

        try (XSSFWorkbook copy = open(returned.resolve("deep/plan.xlsx"))) {
            assertThat(copy.getSheet("Findings").getRow(0).getCell(0).getStringCellValue())
                    .startsWith(heading);
        }
        assertThat(Files.readAllBytes(input.resolve("plan.xlsx"))).isEqualTo(before);
    }

    @Test
    void aLedgerGoesBackAsAListInTheLanguageOfTheHouse() throws Exception {
        Files.writeString(input.resolve("ledger.csv"), LEDGER);

        assertThat(files("zh").write(state())).isEqualTo(1);

        assertThat(returned.resolve("deep/ledger.csv-findings.csv"))
                .content()
                .contains("deep/ledger.csv", ",2,", "2020-13", "错误");
    }

    @Test
    void whatIsMendedIsNoLongerReturned() throws Exception {
        Files.writeString(input.resolve("ledger.csv"), LEDGER);
        write(input.resolve("plan.xlsx"), "en", "none");
        assertThat(files("en").write(state())).isEqualTo(2);

        Files.delete(input.resolve("ledger.csv"));
        assertThat(files("en").write(state())).isEqualTo(1);
        assertThat(returned.resolve("deep")).isDirectoryContaining("glob:**/plan.xlsx");
        assertThat(returned.resolve("deep/ledger.csv-findings.csv")).doesNotExist();
    }

    @Test
    void whatIsRightDoesNotGoBack() throws Exception {
        Files.copy(GOOD, input.resolve("plan.xlsx"));
        assertThat(files("en").write(state())).isZero();
        assertThat(returned).doesNotExist();
    }

    @Test
    void addingLeavesOtherFilesAlone() throws Exception {
        Files.createDirectories(returned);
        Files.writeString(returned.resolve("mine.txt"), "mine");
        Files.writeString(input.resolve("ledger.csv"), LEDGER);

        assertThat(files("en").add(state())).hasSize(1);
        assertThat(returned.resolve("mine.txt")).hasContent("mine");
    }

    private ReturnedFiles files(String language) {
        return new ReturnedFiles(returned, TemplateFolder.bundled(), language);
    }

    private RunState state() throws IOException {
        Path snapshots = Files.createTempDirectory(folder, "snapshots");
        return RunState.take(
                new HouseStages(TemplateFolder.bundled(), Clock.systemUTC()), folder.resolve("input"), snapshots);
    }

    /** The good workbook with another base language and an amount that is none. */
    private static void write(Path file, String language, String amount) throws IOException {
        try (XSSFWorkbook workbook = open(GOOD);
                OutputStream out = Files.newOutputStream(file)) {
            workbook.getSheet("Plan").forEach(row -> {
                if (row.getCell(0) != null
                        && row.getCell(0).toString().equals("base_language")
                        && row.getCell(1) != null) {
                    row.getCell(1).setCellValue(language);
                }
            });
            XSSFSheet outputs = workbook.getSheet("Outputs");
            int year = outputs.getRow(0).getLastCellNum() - 1;
            while (!outputs.getRow(0).getCell(year).toString().startsWith("202")) {
                year--;
            }
            outputs.getRow(1).getCell(year).setCellValue(amount);
            workbook.write(out);
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
