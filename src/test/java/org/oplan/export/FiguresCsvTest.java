package org.oplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.finding.SourceRef;

class FiguresCsvTest {
    private static final SourceRef CELL =
            SourceRef.ofFile("gs.xlsx", "ab").atSheet("Outputs").atCell(3, 4);

    @Test
    void figuresStandByKeyWithTheirPartsAndCells() {
        assertThat(csv(figure("b", "-12", List.of("x", "y")), figure("a", "37.20", List.of())))
                .isEqualTo("""
                        key,value,kind,rule,parts,sources
                        a,37.20,amount,sum,,"gs.xlsx, Outputs!D3"
                        b,-12,amount,sum,x y,"gs.xlsx, Outputs!D3"
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"})
    void aTextThatASpreadsheetWouldRunIsDisarmed(String text) {
        assertThat(CsvTable.text(text)).isEqualTo("'" + text);
        assertThat(csv(figure(text, "1", List.of()))).contains("'" + text);
    }

    @Test
    void findingsStandInWordsWithTheirPlace() {
        TreeMap<String, String> arguments = new TreeMap<>();
        arguments.put("character", "\uE000");
        Finding finding = new Finding(
                "missing-glyph",
                Severity.ERROR,
                SourceRef.ofFile("=evil.csv", "ab").atLine(7),
                arguments);

        String csv = new String(
                FindingsCsv.of(List.of(finding), Terms.load(TemplateFolder.bundled(), "en")), StandardCharsets.UTF_8);

        assertThat(csv.lines().toList()).hasSize(2).last().asString().startsWith("Error,missing-glyph,'=evil.csv,,,7,");
    }

    private static Figure figure(String key, String value, List<String> parts) {
        return new Figure(key, new BigDecimal(value), Figure.Kind.AMOUNT, "sum", List.of(), parts, List.of(CELL, CELL));
    }

    private static String csv(Figure... figures) {
        return new String(FiguresCsv.of(new FigureBook(List.of(figures))), StandardCharsets.UTF_8);
    }
}
