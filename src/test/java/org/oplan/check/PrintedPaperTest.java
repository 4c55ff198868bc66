package org.oplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.catalogue.Catalogue;
import org.oplan.edition.TemplateFolder;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.intake.DropFolder;
import org.oplan.intake.InputReader;
import org.oplan.intake.Inputs;
import org.oplan.intake.Settling;

/** Holds the checks to a published paper with dozens of defects, and to its corrected copy. */
class PrintedPaperTest {
    private static final Path FOLDER = Path.of("src/test/resources/printed-2020-2023");
    private static final List<String> SUMS = List.of("total-differs", "percentages-off-100");

    private static List<Finding> asPrinted = List.of();
    private static List<Finding> corrected = List.of();
    private static Map<String, String> figures = Map.of();

    @BeforeAll
    static void check(@TempDir Path snapshots) throws IOException {
        asPrinted = findings(FOLDER.resolve("as-printed"), snapshots);
        corrected = findings(FOLDER.resolve("corrected"), snapshots);
        figures = figures(FOLDER.resolve("as-printed/operational-plan-2020-2023.xlsx"));
    }

    @Test
    void everyArithmeticDefectIsFoundAndNothingElse() {
        assertThat(asPrinted.stream()
                        .filter(finding -> !finding.code().contains("title"))
                        .filter(finding -> !finding.code().equals("outcome-without-means"))
                        .map(PrintedPaperTest::defect))
                .containsExactlyInAnyOrderElementsOf(PaperOracle.defects())
                .hasSize(71);
    }

    @Test
    void defectsAreOfTheseKinds() {
        SortedMap<String, Long> kinds =
                asPrinted.stream().collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
        assertThat(kinds)
                .isEqualTo(new TreeMap<>(Map.of(
                        "figures-disagree", 5L,
                        "outcome-without-means", 3L,
                        "pasted-title", 1L,
                        "percentages-off-100", 8L,
                        "share-differs", 2L,
                        "share-of-other-period", 29L,
                        "title-differs", 9L,
                        "total-differs", 26L,
                        "unreadable-number", 1L)));
    }

    @Test
    void onlySumsThatRoundingExplainsAreNotes() {
        assertThat(asPrinted)
                .filteredOn(finding -> finding.severity() == Severity.NOTE)
                .hasSize(33)
                .extracting(Finding::code)
                .isSubsetOf(SUMS);
        assertThat(asPrinted)
                .filteredOn(finding -> finding.severity() == Severity.ERROR && SUMS.contains(finding.code()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("sum", "97"));
    }

    @Test
    void percentagesOfOtherYearsAreSaidToBeThoseOfTheWholePeriod() {
        assertThat(asPrinted)
                .filteredOn(finding -> finding.code().equals("share-of-other-period"))
                .allSatisfy(finding -> assertThat(finding.arguments()).containsEntry("fits", "2020-2023"));
        assertThat(asPrinted)
                .filteredOn(finding -> finding.code().equals("share-differs"))
                .extracting(finding -> finding.arguments().get("share"))
                .containsExactly("output-share-of-objective I.1-1", "output-share-of-objective I.6-2");
    }

    @Test
    void theTitleThatWasPastedIsFoundAndEqualTitlesAreNot() {
        assertThat(asPrinted)
                .filteredOn(finding -> finding.code().equals("pasted-title"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .containsEntry("element", "I.2-1")
                        .containsEntry("owner", "I.3"));
    }

    @Test
    void theCorrectedCopyHasNothingAboveNotes() {
        assertThat(corrected)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
        assertThat(new TreeSet<>(corrected.stream().map(Finding::code).toList()))
                .isSubsetOf(SUMS);
    }

    private static List<Finding> findings(Path input, Path snapshots) {
        Inputs inputs = InputReader.read(
                DropFolder.take(input, snapshots, Settling.of(Clock.systemUTC()))
                        .value()
                        .orElseThrow(),
                Catalogue.of(TemplateFolder.bundled()));
        List<Finding> found =
                new PlanChecks(CheckSettings.defaults()).run(inputs.plans(), inputs.previous(), inputs.ledger());
        return Stream.concat(inputs.findings().stream(), found.stream()).toList();
    }

    /** The figure that stands in a cell, by the cell's address. */
    private static Map<String, String> figures(Path workbook) throws IOException {
        Map<String, String> byCell = new HashMap<>();
        DataFormatter text = new DataFormatter();
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook opened = new XSSFWorkbook(in)) {
            for (Row row : opened.getSheet("Printed")) {
                List<String> cells = IntStream.range(0, 5)
                        .mapToObj(column -> text.formatCellValue(row.getCell(column)))
                        .toList();
                byCell.put(
                        "G" + (row.getRowNum() + 1),
                        cells.get(0) + "/" + cells.get(1) + "/" + cells.get(2) + "/" + cells.get(4));
            }
        }
        return byCell;
    }

    private static String defect(Finding finding) {
        Map<String, String> said = finding.arguments();
        String values = switch (finding.code()) {
            case "total-differs" -> said.get("declared") + " | " + said.get("sum") + " | ";
            case "percentages-off-100" -> said.get("sum") + " | 100 | ";
            case "figures-disagree" -> said.get("printed") + " | " + said.get("stated") + " | ";
            case "unreadable-number" -> said.get("printed") + " | " + said.get("meant") + " | ";
            default -> said.get("printed") + " | " + said.get("computed") + " | ";
        };
        return finding.code() + " | " + figures.get(finding.source().cell()) + " | " + values
                + said.getOrDefault("difference", "");
    }
}
