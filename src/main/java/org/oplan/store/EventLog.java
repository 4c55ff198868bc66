package org.oplan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people did, in order. Events are added and never changed; each one's hash covers the one before, so that a
 * change is noticed by {@link #firstBroken}.
 */
public final class EventLog {
    private static final String START = "0".repeat(64);

    private final JdbcClient database;

    EventLog(JdbcClient database) {
        this.database = database;
    }

    /** Adds an event; only for the one process that has the database. */
    public Event add(Instant time, Event.Act act, String person, String subject, String detail) {
        Optional<Event> last = database.sql("select * from oplan_event order by number desc fetch first 1 rows only")
                .query((row, number) -> event(row))
                .optional();
        Event open = new Event(
                last.map(Event::number).orElse(0L) + 1,
                time.truncatedTo(ChronoUnit.MILLIS),
                act,
                person,
                System.getProperty("user.name", ""),
                subject,
                detail,
                last.map(Event::hash).orElse(START),
                "");
        String hash = open.computed();
        database.sql("insert into oplan_event values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(open.number(), open.time().atOffset(ZoneOffset.UTC), act.name(), person, open.account())
                .params(subject, detail, open.previous(), hash)
                .update();
        return new Event(
                open.number(), open.time(), act, person, open.account(), subject, detail, open.previous(), hash);
    }

    /** All events, oldest first. */
    public List<Event> all() {
        return database.sql("select * from oplan_event order by number")
                .query((row, number) -> event(row))
                .list();
    }

    /** What was done to something, oldest first. */
    public List<Event> about(String subject) {
        return database.sql("select * from oplan_event where subject = ? order by number")
                .param(subject)
                .query((row, number) -> event(row))
                .list();
    }

    /** Number of the first event that is not as it was written; empty if all are. */
    public Optional<Long> firstBroken() {
        String previous = START;
        long number = 1;
        for (Event event : all()) {
            if (event.number() != number
                    || !event.previous().equals(previous)
                    || !event.hash().equals(event.computed())) {
                return Optional.of(number);
            }
            previous = event.hash();
            number++;
        }
        return Optional.empty();
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getLong("number"),
                row.getObject("happened", OffsetDateTime.class).toInstant(),
                Event.Act.valueOf(row.getString("act")),
                row.getString("person"),
                row.getString("account"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
