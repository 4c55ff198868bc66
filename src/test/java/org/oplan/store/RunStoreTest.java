package org.oplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.ledger.Posted;
import org.oplan.money.Money;
import org.oplan.publication.Manifest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@OnEveryDatabase
class RunStoreTest {
    private static final Instant START = Instant.parse("2026-03-29T00:59:59Z");
    private static final SourceRef FILE = SourceRef.ofFile("ledger.csv", "ab");

    @TempDir
    private Path folder;

    private RunStore store = new RunStore(JdbcClient.create(new DriverManagerDataSource()));
    private JdbcClient database = JdbcClient.create(new DriverManagerDataSource());

    @BeforeEach
    void createTables() {
        Database kept = TestDatabase.of(folder.resolve("资料 库"));
        Tables.prepare(kept);
        database = JdbcClient.create(kept.source());
        store = new RunStore(database);
    }

    @Test
    void aRunIsRememberedWithItsEnd() {
        long run = store.start("4f".repeat(32), 1, START, "Anna");
        store.addFindingCounts(run, new Manifest.FindingCounts(1, 2, 3));
        store.end(run, Run.Outcome.PUBLISHED, START.plusSeconds(3), 8, 2);

        assertThat(store.runs())
                .containsExactly(new Run(
                        run,
                        "4f".repeat(32),
                        1,
                        START,
                        Optional.of(START.plusSeconds(3)),
                        Run.Outcome.PUBLISHED,
                        8,
                        2,
                        "Anna",
                        new Manifest.FindingCounts(1, 2, 3)));
    }

    @Test
    void aRunThatNobodyEndedWasInterrupted() {
        long run = store.start("4f".repeat(32), 0, START, "Anna");
        assertThat(store.interruptOpenRuns(START)).isEqualTo(1);
        store.end(store.start("4f".repeat(32), 0, START, "Anna"), Run.Outcome.FAILED, START, 0, 0);

        assertThat(store.interruptOpenRuns(START)).isZero();
        assertThat(store.runs()).last().satisfies(first -> {
            assertThat(first.id()).isEqualTo(run);
            assertThat(first.outcome()).isEqualTo(Run.Outcome.INTERRUPTED);
        });
    }

    @Test
    void findingsAndExpenditureAreKeptWithTheirRun() {
        long run = store.start("4f".repeat(32), 0, START, "Anna");
        store.addFindings(run, List.of(Finding.error("missing-glyph", FILE.atLine(7), "character", "'; drop table")));
        Money amount = new Money(1234567, Currency.getInstance("CHF"));
        store.addExpenditures(
                run,
                new Ledger(List.of(Expenditure.of(
                        "GS", "I.1-1", YearMonth.of(2020, 1), new Posted(amount, 3, FILE.atLine(2)), FILE))));

        assertThat(store.findings(run)).isEqualTo(1);
        assertThat(database.sql("select minor_amount from oplan_expenditure where element = 'I.1-1'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1234567);
    }

    @Test
    void aPathThatCouldCarryASettingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatabaseFile(Path.of("/tmp/x;INIT=RUNSCRIPT FROM 'evil.sql'")))
                .withMessageContaining("semicolon");
    }
}
