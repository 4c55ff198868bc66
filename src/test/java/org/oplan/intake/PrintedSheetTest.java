package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.finding.Finding;
import org.oplan.plan.Period;
import org.oplan.plan.Plan;
import org.oplan.plan.PrintedFigure;
import org.oplan.plan.Waiver;

class PrintedSheetTest {
    private static final List<String> COLUMNS =
            List.of("table", "quantity", "code", "receiver", "period", "language", "printed");

    @TempDir
    private Path directory;

    @Test
    void figuresAndTitlesAreKeptAsTheyArePrinted() throws IOException {
        PlanWorkbook workbook = printed("3.2", "output-share-of-objective", "I.1-1", "", "2020-2021", "", "33/.3%");
        row(workbook, 3, "5.1", "title", "I.1-1", "", "", "zh", "伙伴关系");
        assertThat(plan(workbook).printed())
                .extracting(PrintedFigure::quantity, PrintedFigure::text, PrintedFigure::period)
                .containsExactly(
                        tuple(PrintedFigure.Quantity.OUTPUT_SHARE_OF_OBJECTIVE, "33/.3%", new Period(2020, 2021)),
                        tuple(PrintedFigure.Quantity.TITLE, "伙伴关系", new Period(2020, 2023)));
    }

    @ParameterizedTest
    @CsvSource({
        "output, 2020-2019, bad-period",
        "output, soon, bad-period",
        "output, 2019, year-outside-period",
        "output, 2020-2024, year-outside-period",
        "outputs, 2020, bad-choice"
    })
    void whatCannotBeReadIsLeftOutAndReported(String quantity, String period, String code) throws IOException {
        PlanWorkbook workbook = printed("5.1", quantity, "I.1-1", "", period, "", "1");
        assertThat(Drop.findings(directory, workbook)).extracting(Finding::code).containsExactly(code);
        assertThat(plan(workbook).printed()).isEmpty();
    }

    @Test
    void aWaiverNeedsAReasonAndAName() throws IOException {
        PlanWorkbook workbook = aWorkbook().withSheet("Waivers");
        List<String> columns = List.of("rule", "place", "reason", "name");
        for (int column = 0; column < columns.size(); column++) {
            workbook.with("Waivers", (char) ('A' + column) + "1", columns.get(column));
            workbook.with("Waivers", (char) ('A' + column) + "2", columns.get(column));
        }
        assertThat(plan(workbook).waivers()).extracting(Waiver::name).containsExactly("name");
        workbook.with("Waivers", "C2", "");
        assertThat(plan(workbook).waivers()).isEmpty();
        assertThat(Drop.findings(directory, workbook)).extracting(Finding::code).containsExactly("blank-cell");
    }

    private Plan plan(PlanWorkbook workbook) throws IOException {
        return new Drop(directory).with("plan.xlsx", workbook).read().plans().getFirst();
    }

    private static PlanWorkbook printed(String... cells) {
        PlanWorkbook workbook = aWorkbook().withSheet("Printed");
        row(workbook, 1, COLUMNS.toArray(String[]::new));
        row(workbook, 2, cells);
        return workbook;
    }

    private static void row(PlanWorkbook workbook, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            workbook.with("Printed", (char) ('A' + column) + Integer.toString(row), cells[column]);
        }
    }
}
