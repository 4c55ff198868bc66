package org.oplan.intake;

import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/** Cases of CSV files. */
final class LedgerCases {
    private static final String HEADER = "unit,period,element,account,amount,reference,note\n";
    private static final String LINE = "GS,2020-01,I.1-1,6100,412350.20,JV-1,illustrative\n";
    /** So many amounts with all digits that an amount can have are more than can be kept. */
    private static final int TOO_MANY = 92_300;

    private LedgerCases() {}

    static Stream<IntakeCase> all() {
        return Stream.of(files(), lines(), units()).flatMap(cases -> cases);
    }

    private static Stream<IntakeCase> files() {
        return Stream.of(
                text("unknown-csv", "name,address\nA,B\n", "unit,period,element,amount\n"),
                encoded("encoding-recognized", "UTF-16", "UTF-8"),
                encoded("encoding-unclear", "windows-1251", "UTF-8"),
                text(
                        "csv-unreadable",
                        HEADER + "\"GS,2020-01\n" + LINE.repeat(10_000),
                        HEADER + LINE.replace("JV-1", "\"JV\n1\"")));
    }

    private static Stream<IntakeCase> lines() {
        return Stream.of(
                text("surplus-values", HEADER + LINE.replace("\n", ",surplus\n"), HEADER + LINE),
                text("bad-month", HEADER + LINE.replace("2020-01", "2020-13"), HEADER + LINE.replace("-01", "-12-31")),
                text("bad-ledger-amount", HEADER + line("33/.3%"), HEADER + line("-33.3")),
                text("amounts-rewritten", HEADER + line("1'000"), HEADER + line("1000")),
                text(
                                "more-bad-lines",
                                HEADER + line("much").repeat(101),
                                HEADER + line("much").repeat(100))
                        .beside("bad-ledger-amount"),
                text(
                        "ledger-sum-too-large",
                        HEADER + line("999999999999.99").repeat(TOO_MANY),
                        HEADER + line("999999999999.99").repeat(TOO_MANY - 100)));
    }

    private static Stream<IntakeCase> units() {
        PlanWorkbook next = aWorkbook().with("Plan", "B4", "2020-2022");
        List.of("H1", "H2", "H3").forEach(cell -> next.with("Outputs", cell, ""));
        byte[] inFrancs = next.bytes();
        byte[] inEuro = next.with("Plan", "B7", "EUR").bytes();
        return Stream.of(
                text("unit-without-plan", HEADER + LINE.replace("GS", "BR"), HEADER + LINE),
                IntakeCase.of(
                        "unit-with-two-currencies",
                        drop -> drop.with("a.xlsx", aWorkbook())
                                .with("b.xlsx", inEuro)
                                .with("c.csv", HEADER + LINE),
                        drop -> drop.with("a.xlsx", aWorkbook())
                                .with("b.xlsx", inFrancs)
                                .with("c.csv", HEADER + LINE)));
    }

    private static String line(String amount) {
        return LINE.replace("412350.20", amount);
    }

    private static IntakeCase text(String code, String breach, String nearMiss) {
        return IntakeCase.of(
                code,
                drop -> drop.with("plan.xlsx", aWorkbook()).with("ledger.csv", breach),
                drop -> drop.with("plan.xlsx", aWorkbook()).with("ledger.csv", nearMiss));
    }

    private static IntakeCase encoded(String code, String charset, String otherCharset) {
        byte[] breach = noted().getBytes(Charset.forName(charset));
        byte[] nearMiss = noted().getBytes(Charset.forName(otherCharset));
        return IntakeCase.of(
                code,
                drop -> drop.with("plan.xlsx", aWorkbook()).with("ledger.csv", breach),
                drop -> drop.with("plan.xlsx", aWorkbook()).with("ledger.csv", nearMiss));
    }

    private static String noted() {
        return HEADER + LINE.replace("illustrative", "Иллюстративные данные");
    }
}
