package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.cli.Shell;
import org.oplan.store.OnEveryDatabase;
import org.oplan.store.TestDatabase;

/**
 * Another organisation through the whole house: three stages by three methods, seven pools, forty outputs, two years,
 * and a currency without minor units.
 */
@OnEveryDatabase
class ThreeStagesTest {
    private static final List<String> POOLS = List.of("BLD", "ICT", "HR", "FIN", "EXE", "NOR", "SUD");
    private static final List<String> OBJECTIVES = List.of("N.1", "N.2", "N.3", "S.4", "S.5", "S.6", "X.7", "X.8");

    @TempDir
    private Path folder;

    @Test
    void anotherOrganisationRunsWithoutAChangeOfCode() throws IOException {
        ThreeStagesWorkbook.write(
                Files.createDirectories(folder.resolve("input")).resolve("plan.xlsx"));

        assertThat(oplan("build", "--output", folder.resolve("output").toString()))
                .contains("8 files published, 0 documents blocked", "errors: 0, warnings: 0, notes: 0");

        Path set = folder.resolve("output/current/wfo-2026-2027");
        assertThat(set.resolve("resource-allocation-assembly-en.pdf")).isNotEmptyFile();
        assertThat(set.resolve("resource-allocation-assembly-zh.docx")).isNotEmptyFile();
        assertThat(set.resolveSibling("integrity-report-en.pdf")).isNotEmptyFile();
        Map<String, BigDecimal> figures = figures(set.resolve("figures.csv"));
        assertAddsUp(figures, "2026", "503000049");
        assertAddsUp(figures, "2027", "512300055");
    }

    @Test
    void explainNamesEveryStageOnTheWay() throws IOException {
        ThreeStagesWorkbook.write(
                Files.createDirectories(folder.resolve("input")).resolve("plan.xlsx"));

        assertThat(oplan("explain", "annex2/BLD/N.1/2026"))
                .contains("ST.1, BLD → NOR", "ST.2, HR → NOR", "ST.3, NOR → N.1-1", "plan.xlsx, Quantities!B7");
        assertThat(oplan("explain", "stage/ST.1/BLD/NOR/2026", "--format", "json"))
                .contains("\"name\" : \"method\"", "reciprocal", "\"sheet\" : \"Quantities\"");
        assertThat(oplan("explain", "--list", "stage/*/NOR/2027", "--rule", "stage"))
                .startsWith("stage/ST.1/BLD/NOR/2027")
                .hasLineCount(5);
    }

    private static void assertAddsUp(Map<String, BigDecimal> figures, String year, String total) {
        assertThat(figures.get("annex2/all/all/" + year)).isEqualByComparingTo(total);
        BigDecimal sum = BigDecimal.ZERO;
        for (String pool : POOLS) {
            BigDecimal row = BigDecimal.ZERO;
            for (String objective : OBJECTIVES) {
                row = row.add(figures.get("annex2/" + pool + "/" + objective + "/" + year));
            }
            assertThat(figures.get("annex2/" + pool + "/all/" + year)).isEqualByComparingTo(row);
            sum = sum.add(row);
        }
        assertThat(sum).isEqualByComparingTo(total);
    }

    private String oplan(String... arguments) {
        StringWriter out = new StringWriter();
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--input", folder.resolve("input").toString()));
        Clock clock = Clock.fixed(Instant.parse("2026-02-28T23:59:59Z"), ZoneOffset.UTC);
        new Shell(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        false,
                        clock,
                        templates -> new HouseStages(templates, clock))
                .run(TestDatabase.commandLine(line.toArray(String[]::new)));
        return out.toString();
    }

    private static Map<String, BigDecimal> figures(Path file) throws IOException {
        Map<String, BigDecimal> figures = new HashMap<>();
        for (CSVRecord row : csv(Files.readString(file))) {
            figures.put(row.get("key"), new BigDecimal(row.get("value")));
        }
        return figures;
    }

    private static List<CSVRecord> csv(String text) throws IOException {
        try (CSVParser parser = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }
}
