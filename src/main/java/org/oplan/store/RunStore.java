package org.oplan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.publication.Manifest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The runs, with the findings and the expenditure of each. */
public final class RunStore {
    private final JdbcClient database;

    /** The runs of a database. */
    public RunStore(JdbcClient database) {
        this.database = database;
    }

    /** Remembers that a run has started. */
    public long start(String identity, long sequence, Instant started, String person) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        database.sql("insert into oplan_run (run_identity, sequence, started, outcome, person) values (?, ?, ?, ?, ?)")
                .params(identity, sequence, started.atOffset(ZoneOffset.UTC), Run.Outcome.RUNNING.name(), person)
                .update(id, "id");
        Number key = id.getKey();
        if (key == null) {
            throw new IllegalStateException("The database gave the run no number");
        }
        return key.longValue();
    }

    /** Remembers that runs which nobody ended were interrupted; only for the one process that has the database. */
    public int interruptOpenRuns(Instant noticed) {
        return database.sql("update oplan_run set outcome = ?, ended = ? where ended is null")
                .params(Run.Outcome.INTERRUPTED.name(), noticed.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Remembers how a run ended. */
    public void end(long run, Run.Outcome outcome, Instant ended, int documents, int blocked) {
        database.sql("update oplan_run set outcome = ?, ended = ?, documents = ?, blocked = ? where id = ?")
                .params(outcome.name(), ended.atOffset(ZoneOffset.UTC), documents, blocked, run)
                .update();
    }

    /** Remembers how much a run found. */
    public void addFindingCounts(long run, Manifest.FindingCounts counts) {
        database.sql("update oplan_run set errors = ?, warnings = ?, notes = ? where id = ?")
                .params(counts.errors(), counts.warnings(), counts.notes(), run)
                .update();
    }

    /** Remembers what a run found. */
    public void addFindings(long run, List<Finding> findings) {
        int number = 0;
        for (Finding finding : findings) {
            SourceRef source = finding.source();
            database.sql("insert into oplan_finding values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(run, ++number, finding.severity().name(), finding.code(), source.file(), source.sha256())
                    .params(source.sheet(), source.cell(), source.line())
                    .params(finding.arguments().toString())
                    .update();
        }
    }

    /** Remembers the expenditure that a run read. */
    public void addExpenditures(long run, Ledger ledger) {
        int number = 0;
        for (Expenditure sum : ledger.expenditures()) {
            database.sql("insert into oplan_expenditure values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(run, ++number, sum.unit(), sum.element(), sum.year())
                    .params(
                            sum.amount().currency().getCurrencyCode(),
                            sum.amount().minor(),
                            sum.entries())
                    .params(sum.source().file(), sum.source().sha256())
                    .update();
        }
    }

    /** All runs, newest first. */
    public List<Run> runs() {
        return database.sql("select * from oplan_run order by id desc")
                .query((row, number) -> run(row))
                .list();
    }

    /** How many findings of a run are remembered. */
    public int findings(long run) {
        return database.sql("select count(*) from oplan_finding where run_id = ?")
                .param(run)
                .query(Integer.class)
                .single();
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getString("run_identity"),
                row.getLong("sequence"),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Run.Outcome.valueOf(row.getString("outcome")),
                row.getInt("documents"),
                row.getInt("blocked"),
                row.getString("person"),
                new Manifest.FindingCounts(row.getLong("errors"), row.getLong("warnings"), row.getLong("notes")));
    }
}
