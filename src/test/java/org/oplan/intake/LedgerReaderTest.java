package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.FoundAssert.assertFound;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.ledger.Expenditure;

class LedgerReaderTest {
    private static final String HEADER = "unit,period,element,account,amount,reference,note\n";
    private static final String LINE = "GS,2020-01,I.1-1,6100,412350.20,JV-1,illustrative\n";

    @TempDir
    Path directory;

    private Drop drop;

    @BeforeEach
    void dropPlan() throws Exception {
        drop = new Drop(directory).with("plan.xlsx", aWorkbook());
    }

    @Test
    void sumsPostingsByUnitElementAndYear() throws Exception {
        Inputs inputs = read(HEADER + LINE + """
                GS,2020-12-31,I.1-1,6100,-350.2,JV-2,
                GS,2021-01,I.1-1,6100,1,JV-3,

                GS,2020-02,S.1,6100,5,JV-4,
                """);
        assertThat(inputs.findings()).isEmpty();
        assertThat(inputs.ledger().expenditures())
                .extracting(sum -> sum.element() + " " + sum.year() + " "
                        + sum.amount().major() + " " + sum.entries() + " "
                        + sum.first().place())
                .containsExactly(
                        "I.1-1 2020 412000.00 2 ledger.csv:2",
                        "I.1-1 2021 1.00 1 ledger.csv:4",
                        "S.1 2020 5.00 1 ledger.csv:6");
    }

    @Test
    void takesTheCurrencyOfThePlan() throws Exception {
        Expenditure sum = read(HEADER + LINE).ledger().expenditures().getFirst();
        assertThat(sum.amount().currency().getCurrencyCode()).isEqualTo("CHF");
        assertThat(sum.source().sha256()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsOutHowValuesAreSeparated(String separator) throws Exception {
        Inputs inputs = read((HEADER + LINE).replace(",", separator));
        assertThat(inputs.findings()).isEmpty();
        assertThat(inputs.ledger().expenditures()).hasSize(1);
    }

    @Test
    void readsFilesWithByteOrderMarkAndWindowsLineEnds() throws Exception {
        Inputs inputs = read(("\uFEFF" + HEADER + LINE).replace("\n", "\r\n"));
        assertThat(inputs.findings()).isEmpty();
        assertThat(inputs.ledger().expenditures()).hasSize(1);
    }

    @Test
    void readsColumnsInAnyOrder() throws Exception {
        Inputs inputs = read("amount,element,period,unit\n7,S.1,2020-01,GS\n");
        assertThat(inputs.findings()).isEmpty();
        assertThat(inputs.ledger().expenditures()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GS,2020-01,I.1-1,,1 00 000,,   | bad-ledger-amount",
                "GS,2020-01,I.1-1,,33/.3%,,     | bad-ledger-amount",
                "GS,2020-01,I.1-1,,1.234,,      | unclear-number",
                "GS,2020-01,I.1-1,,10.005,,     | unclear-number",
                "GS,2020-01,I.1-1,,0.005,,      | bad-ledger-amount",
                "GS,2020-01,I.1-1,,,,           | blank-cell",
                "GS,2020-01,output 1,,5,,       | malformed-code",
                "gs,2020-01,I.1-1,,5,,          | malformed-code",
                "GS,2020-13,I.1-1,,5,,          | bad-month",
                "GS,Jan 2020,I.1-1,,5,,         | bad-month",
                "GS,2020-02-30,I.1-1,,5,,       | bad-month",
                "GS,2020-01,I.1-1,,5,,,surplus  | surplus-values",
                "GS,2020-01                     | blank-cell"
            })
    void reportsBadLinesAndCountsTheOthers(String line, String code) throws Exception {
        Inputs inputs = read(HEADER + LINE + line + "\n" + LINE);
        List<Finding> findings = inputs.findings();
        assertThat(findings).extracting(Finding::code).containsOnly(code);
        assertThat(findings.getFirst().source().place()).isEqualTo("ledger.csv:3");
        assertThat(inputs.ledger().expenditures().getFirst().entries()).isEqualTo(2);
    }

    @Test
    void countsBadLinesBeyondTheHundredth() throws Exception {
        Inputs inputs = read(HEADER + LINE.replace("412350.20", "much").repeat(130));
        assertThat(inputs.findings()).hasSize(101);
        Finding more = inputs.findings().stream()
                .filter(finding -> finding.code().equals("more-bad-lines"))
                .findFirst()
                .orElseThrow();
        assertThat(more.arguments()).containsEntry("count", "30");
    }

    @Test
    void warnsOfUnitsWithoutPlan() throws Exception {
        Inputs inputs = read(HEADER + LINE.replace("GS", "BR").repeat(3));
        assertFound(inputs.findings()).only(Severity.WARNING, "unit-without-plan", "ledger.csv");
        assertThat(inputs.ledger().expenditures()).isEmpty();
    }

    @Test
    void refusesUnitsWhoseCurrencyIsUnclear() throws Exception {
        drop.with(
                "next.xlsx",
                aWorkbook()
                        .with("Plan", "B4", "2021-2024")
                        .with("Plan", "B5", "2021-2022")
                        .with("Plan", "B7", "EUR"));
        drop.with("ledger.csv", HEADER + LINE);
        assertThat(drop.read().findings()).extracting(Finding::code).contains("unit-with-two-currencies");
        assertThat(drop.read().ledger().expenditures()).isEmpty();
    }

    @Test
    void warnsOfOtherCsvFiles() throws Exception {
        assertFound(read("name,address\nA,B\n").findings()).only(Severity.WARNING, "unknown-csv", "ledger.csv:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\n\n", "PK\n"})
    void warnsOfFilesWithoutHeader(String text) throws Exception {
        assertFound(read(text).findings()).only(Severity.WARNING, "unknown-csv", "ledger.csv:1");
    }

    @Test
    void reportsMissingColumns() throws Exception {
        assertFound(read("unit,period,element\nGS,2020-01,S.1\n").findings())
                .onlyError("missing-column", "ledger.csv:1");
    }

    @Test
    void warnsOfUnknownColumns() throws Exception {
        assertFound(read("unit,period,element,amount,colour\n").findings())
                .only(Severity.WARNING, "unknown-column", "ledger.csv:1");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, Zürich 苏黎世",
        "UTF-16LE, Zürich 苏黎世",
        "UTF-16BE, Zürich 苏黎世",
        "GB18030, 说明性数据",
        "windows-1252, à vérifier « créée »"
    })
    void recognizesOtherEncodingsAndSaysSo(String charset, String note) throws Exception {
        drop.with("ledger.csv", (HEADER + LINE.replace("illustrative", note)).getBytes(Charset.forName(charset)));
        Inputs inputs = drop.read();
        assertFound(inputs.findings()).only(Severity.NOTE, "encoding-recognized", "ledger.csv");
        assertThat(inputs.ledger().expenditures().getFirst().amount().minor()).isEqualTo(41_235_020);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, Иллюстративные данные", "Big5, 說明性數據的備註（未經審計）", "Shift_JIS, 説明用", "IBM850, à vérifier"})
    void refusesEncodingsThatCannotBeTold(String charset, String note) throws Exception {
        drop.with("ledger.csv", (HEADER + LINE.replace("illustrative", note)).getBytes(Charset.forName(charset)));
        Inputs inputs = drop.read();
        assertFound(inputs.findings()).onlyError("encoding-unclear", "ledger.csv");
        assertThat(inputs.ledger().expenditures()).isEmpty();
    }

    @Test
    void countsNothingOfFilesThatTurnUnreadableLate() throws Exception {
        drop.with("ledger.csv", (HEADER + LINE.repeat(5_000) + "\u00D8\u00DE").getBytes(StandardCharsets.ISO_8859_1));
        Inputs inputs = drop.read();
        assertFound(inputs.findings()).onlyError("encoding-unclear", "ledger.csv");
        assertThat(inputs.ledger().expenditures()).isEmpty();
    }

    @Test
    void readsQuotedValuesWithLineBreaksAndSeparators() throws Exception {
        Inputs inputs = read(HEADER + "GS,2020-01,I.1-1,6100,10,\"JV,\n\"\"1\"\"\",\n" + LINE.replace("GS", "gs"));
        assertFound(inputs.findings()).onlyError("malformed-code", "ledger.csv:4");
        assertThat(inputs.ledger().expenditures().getFirst().amount().minor()).isEqualTo(1_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 000.00 | 100000",
                "1.234.567,50 | 123456750",
                "1,234,567.5 | 123456750",
                "1'000 | 100000",
                "1\u00A0000,25 | 100025",
                "12,34 | 1234",
                "－１２３ | -12300",
                "١٢٣٫٥ | 12350"
            })
    void takesAmountsInOtherWritingAndSaysSo(String amount, long minor) throws Exception {
        String line = "GS;2020-01;I.1-1;6100;" + amount + ";JV;\n";
        Inputs inputs = read(HEADER.replace(',', ';') + line + line);
        assertFound(inputs.findings()).only(Severity.NOTE, "amounts-rewritten", "ledger.csv:2");
        assertThat(inputs.findings().getFirst().arguments()).containsEntry("count", "2");
        assertThat(inputs.ledger().expenditures().getFirst().amount().minor()).isEqualTo(2 * minor);
    }

    @Test
    void refusesFilesWithUnclosedQuotes() throws Exception {
        Inputs inputs = read(HEADER + LINE + "\"GS,2020-01\n" + LINE.repeat(10_000));
        assertFound(inputs.findings()).onlyError("csv-unreadable", "ledger.csv:3");
        assertThat(inputs.ledger().expenditures()).isEmpty();
    }

    @Test
    void sumsTwoHundredThousandLinesExactly() throws Exception {
        try (Writer out = Files.newBufferedWriter(drop.file("ledger.csv"))) {
            out.write(HEADER);
            for (int i = 0; i < 200_000; i++) {
                out.write(
                        "GS,2020-0" + (i % 9 + 1) + ",I.1-" + (i % 2 + 1) + ",6100,0.1" + i % 10 + ",JV-" + i + ",\n");
            }
        }
        Inputs inputs = drop.read();
        assertThat(inputs.findings()).isEmpty();
        assertThat(inputs.ledger().expenditures())
                .extracting(sum -> sum.amount().minor())
                .containsExactly(1_400_000L, 1_500_000L);
        assertThat(inputs.ledger().expenditures())
                .extracting(Expenditure::entries)
                .containsOnly(100_000L);
    }

    private Inputs read(String ledger) throws IOException {
        return drop.with("ledger.csv", ledger).read();
    }
}
