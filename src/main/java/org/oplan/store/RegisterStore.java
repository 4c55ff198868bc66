package org.oplan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.oplan.publication.Json;
import org.oplan.publication.Manifest;
import org.oplan.publication.Register;
import org.oplan.publication.RegisterEntry;
import org.oplan.publication.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of publications; no symbol and revision can be published twice. */
public final class RegisterStore {
    private final JdbcClient database;

    RegisterStore(JdbcClient database) {
        this.database = database;
    }

    /** The register. */
    public Register register() {
        return new Register(database.sql("select * from oplan_publication order by number")
                .query((row, number) -> entry(row))
                .list());
    }

    /** Adds a line. */
    public void add(RegisterEntry entry) {
        RegisterEntry.Issue issue = entry.issue();
        database.sql("insert into oplan_publication values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(entry.number(), entry.act().name(), entry.time().atOffset(ZoneOffset.UTC))
                .params(issue.document(), issue.symbol(), issue.revision().code())
                .params(Json.text(entry.files()), entry.build(), entry.persons().submitted())
                .params(entry.persons().approved(), entry.persons().acted(), entry.previous(), entry.hash())
                .update();
    }

    private static RegisterEntry entry(ResultSet row) throws SQLException {
        return new RegisterEntry(
                row.getLong("number"),
                RegisterEntry.Act.valueOf(row.getString("act")),
                row.getObject("happened", OffsetDateTime.class).toInstant(),
                new RegisterEntry.Issue(
                        row.getString("document"),
                        row.getString("symbol"),
                        Revision.parse(row.getString("revision")).orElseThrow()),
                List.of(Json.read(row.getString("files"), Manifest.Entry[].class)),
                row.getString("build"),
                new RegisterEntry.Persons(
                        row.getString("submitted"), row.getString("approved"), row.getString("acted")),
                row.getString("previous"),
                row.getString("hash"));
    }
}
