package org.oplan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oplan.finding.Finding;
import org.oplan.finding.RunRecord;
import org.oplan.finding.SourceRef;

class RunFiguresTest {
    private static final SourceRef PLAN = SourceRef.ofFile("plan.xlsx", "aa");
    private static final SourceRef LEDGER = SourceRef.ofFile("ledger.csv", "bb");

    @Test
    void countsFindingsOfEachFileAndAddsThemUp() {
        FigureBook book = RunFigures.of(run(
                Finding.error("total-differs", PLAN.atSheet("Outputs")),
                Finding.note("number-as-text", PLAN.atSheet("Pools")),
                Finding.error("bad-month", LEDGER.atLine(3)),
                Finding.warning("template-mistake", SourceRef.ofFile("templates/operational-plan/document.ftl", ""))));

        assertThat(values(book, "findings/1")).containsExactly("1", "1", "0", "0"); // ledger.csv
        assertThat(values(book, "findings/2")).containsExactly("2", "1", "1", "0"); // plan.xlsx
        assertThat(values(book, "findings/3")).containsExactly("1", "0", "0", "1"); // the template
        assertThat(values(book, "findings/all")).containsExactly("4", "2", "1", "1");
        assertThat(book.find("findings/all/error").orElseThrow().parts())
                .containsExactly("findings/1/error", "findings/2/error", "findings/3/error");
    }

    @Test
    void countsFilesDocumentsAndWaivers() {
        FigureBook book = RunFigures.of(run(Finding.note("waived", PLAN.atSheet("Outputs"))));

        assertThat(Stream.of("files", "documents/made", "documents/blocked", "findings/waived")
                        .map(key -> value(book, key)))
                .containsExactly("2", "2", "1", "1");
    }

    @Test
    void saysHowManyFindingsAreTooManyToList() {
        FigureBook atLimit = RunFigures.of(run(errors(RunFigures.LISTED)));
        FigureBook beyond = RunFigures.of(run(errors(RunFigures.LISTED + 7)));

        assertThat(atLimit.find("unlisted/1/complaints")).isEmpty();
        assertThat(value(beyond, "unlisted/1/complaints")).isEqualTo("7");
        assertThat(beyond.find("unlisted/1/remarks")).isEmpty();
    }

    private static Finding[] errors(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(line -> Finding.error("bad-month", LEDGER.atLine(line)))
                .toArray(Finding[]::new);
    }

    private static RunRecord run(Finding... findings) {
        return new RunRecord(
                new TreeMap<>(Map.of("plan.xlsx", "aa", "ledger.csv", "bb")),
                List.of(findings),
                new TreeSet<>(List.of("gs/a-en", "gs/a-zh")),
                new TreeMap<>(Map.of("gs/b-en", List.of(findings[0]))));
    }

    private static List<String> values(FigureBook book, String prefix) {
        return Stream.of("all", "error", "note", "warning")
                .map(column -> value(book, prefix + "/" + column))
                .toList();
    }

    private static String value(FigureBook book, String key) {
        return book.find(key).orElseThrow().value().toPlainString();
    }
}
