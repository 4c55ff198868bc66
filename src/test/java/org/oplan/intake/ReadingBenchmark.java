package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.catalogue.Catalogue;
import org.oplan.edition.TemplateFolder;

/**
 * Compares reading with a loop that does nothing but parse the same file; {@code mvn -Pbenchmark test} runs it.
 *
 * <p>Each is run several times in turn, and the least processor time of each counts.
 */
class ReadingBenchmark {
    private static final int LINES = 1_000_000;
    private static final int ROWS = 100_000;
    private static final int ROUNDS = 8;

    @TempDir
    Path directory;

    @Test
    void readsMillionLedgerLines() throws Exception {
        Drop drop = new Drop(directory).with("plan.xlsx", aWorkbook());
        Path ledger = drop.file("ledger.csv");
        writeLedger(ledger);
        List<DroppedFile> files = drop.take().value().orElseThrow();
        double[] times = least(() -> parseLedger(ledger), () -> {
            Inputs inputs = InputReader.read(files, Catalogue.of(TemplateFolder.bundled()));
            assertThat(inputs.findings()).isEmpty();
            assertThat(inputs.ledger().expenditures())
                    .as("what is allocated: a sum for each of two outputs")
                    .hasSize(2);
            assertThat(inputs.ledger().expenditures().stream()
                            .mapToLong(sum -> sum.amount().minor())
                            .sum())
                    .isEqualTo(LINES / 10 * 145L);
            return inputs;
        });
        report("ledger of 1,000,000 lines", times);
        assertThat(times[1] / times[0]).isLessThan(2);
    }

    @Test
    void readsHundredThousandRows() throws Exception {
        Drop drop = new Drop(directory);
        Path workbook = drop.file("plan.xlsx");
        writeWorkbook(workbook);
        List<DroppedFile> files = drop.take().value().orElseThrow();
        double[] times = least(() -> parseWorkbook(workbook), () -> {
            Inputs inputs = InputReader.read(files, Catalogue.of(TemplateFolder.bundled()));
            assertThat(inputs.plans().getFirst().outputs()).hasSize(ROWS);
            return inputs;
        });
        report("workbook of 100,000 rows", times);
        assertThat(times[1] / times[0]).isLessThan(1.5);
    }

    private static void report(String what, double... times) {
        System.out.printf(
                "benchmark: %s: bare loop %.2f s, Oplan %.2f s of processor time, ratio %.2f; heap at most %d MB%n",
                what,
                times[0],
                times[1],
                times[1] / times[0],
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static double[] least(Callable<?> bare, Callable<?> ours) throws Exception {
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int i = 0; i < ROUNDS; i++) {
            least[0] = Math.min(least[0], seconds(bare));
            least[1] = Math.min(least[1], seconds(ours));
        }
        return least;
    }

    private static double seconds(Callable<?> work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        assertThat(work.call()).isNotNull();
        return (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static Object parseLedger(Path ledger) throws IOException {
        long length = 0;
        try (BufferedReader reader = Files.newBufferedReader(ledger);
                CSVParser parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
            for (CSVRecord line : parser) {
                length += line.get(4).length();
            }
        }
        return length;
    }

    private static Object parseWorkbook(Path workbook) throws IOException {
        long cells = 0;
        try (ReadableWorkbook readable = new ReadableWorkbook(workbook.toFile())) {
            for (Sheet sheet : readable.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    cells += rows.mapToLong(row -> row.stream()
                                    .filter(cell -> cell != null && length(cell) > 0)
                                    .count())
                            .sum();
                }
            }
        }
        return cells;
    }

    private static int length(Cell cell) {
        return cell.getRawValue() == null ? 0 : cell.getRawValue().length();
    }

    private static void writeLedger(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("unit,period,element,account,amount,reference,note\n");
            for (int i = 0; i < LINES; i++) {
                out.write("GS,2020-0" + (i % 9 + 1) + ",I.1-" + (i % 2 + 1) + ",6100,0.1" + i % 10 + ",JV-" + i
                        + ",illustrative\n");
            }
        }
    }

    private static void writeWorkbook(Path file) throws IOException {
        try (XSSFWorkbook small = new XSSFWorkbook(
                        new ByteArrayInputStream(aWorkbook().without("Outputs").bytes()));
                SXSSFWorkbook large = new SXSSFWorkbook(small);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = large.createSheet("Outputs");
            SXSSFRow header = sheet.createRow(0);
            List<String> names = List.of("code", "objective", "title_en", "title_zh", "2020", "2021", "2022", "2023");
            names.forEach(name -> header.createCell(names.indexOf(name)).setCellValue(name));
            for (int i = 0; i < ROWS; i++) {
                SXSSFRow row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue(code(i));
                row.createCell(1).setCellValue("I.1");
                row.createCell(2).setCellValue("Output number " + i);
                row.createCell(3).setCellValue("产出" + i);
                for (int year = 0; year < 4; year++) {
                    row.createCell(4 + year).setCellValue(i + year + 0.25);
                }
            }
            large.write(out);
        }
    }

    private static String code(int number) {
        int letters = number / 2_500;
        return "" + (char) ('A' + letters / 26) + (char) ('A' + letters % 26) + "." + number / 50 % 50 + "-"
                + number % 50;
    }
}
