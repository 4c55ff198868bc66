package org.oplan.cli;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.oplan.export.CsvTable;
import org.oplan.job.HistoryDesk;
import org.oplan.publication.Json;
import org.oplan.store.Event;
import org.oplan.store.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which runs there were, or who did what. */
@Command
final class HistoryCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--events", descriptionKey = "events")
    private boolean events;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "history.format")
    private Format format = Format.TEXT;

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    /** How the history is told. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    HistoryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        HistoryDesk.History history = HistoryDesk.history(place.request(session));
        switch (format) {
            case TEXT -> {
                if (events) {
                    history.events().forEach(this::show);
                } else {
                    history.runs().forEach(this::show);
                }
            }
            case JSON -> session.screen().out().print(Json.text(events ? history.events() : history.runs()));
            case CSV -> session.screen().out().print(csv(history));
        }
        if (history.firstBroken().isPresent()) {
            session.screen()
                    .complain("history.broken", "number", history.firstBroken().get());
            return ExitCode.BLOCKED;
        }
        return ExitCode.BUILT;
    }

    private void show(Run run) {
        session.screen()
                .say(
                        "history.run",
                        "run",
                        run.id(),
                        "started",
                        run.started(),
                        "seconds",
                        seconds(run),
                        "outcome",
                        session.screen()
                                .words("history.outcome." + run.outcome().name().toLowerCase(Locale.ROOT)),
                        "person",
                        run.person(),
                        "documents",
                        run.documents(),
                        "blocked",
                        run.blocked(),
                        "findings",
                        new FindingList(session.screen())
                                .counts(
                                        run.findings().errors(),
                                        run.findings().warnings(),
                                        run.findings().notes()));
    }

    private void show(Event event) {
        session.screen()
                .say(
                        "history.event",
                        "number",
                        event.number(),
                        "time",
                        event.time(),
                        "act",
                        session.screen().words("history.act." + event.act().key()),
                        "subject",
                        event.subject(),
                        "person",
                        event.person(),
                        "account",
                        event.account());
    }

    private String csv(HistoryDesk.History history) {
        return new String(
                (events ? eventTable(history.events()) : runTable(history.runs())).bytes(), StandardCharsets.UTF_8);
    }

    private static CsvTable runTable(List<Run> runs) {
        CsvTable table = new CsvTable(
                "run",
                "identity",
                "started",
                "ended",
                "outcome",
                "person",
                "documents",
                "blocked",
                "errors",
                "warnings",
                "notes");
        runs.forEach(run -> table.row(
                Long.toString(run.id()),
                run.identity(),
                run.started().toString(),
                run.ended().map(Instant::toString).orElse(""),
                run.outcome().name(),
                CsvTable.text(run.person()),
                Integer.toString(run.documents()),
                Integer.toString(run.blocked()),
                Long.toString(run.findings().errors()),
                Long.toString(run.findings().warnings()),
                Long.toString(run.findings().notes())));
        return table;
    }

    private static CsvTable eventTable(List<Event> events) {
        CsvTable table =
                new CsvTable("number", "time", "act", "person", "account", "subject", "detail", "previous", "hash");
        events.forEach(event -> table.row(
                Long.toString(event.number()),
                event.time().toString(),
                event.act().name(),
                CsvTable.text(event.person()),
                CsvTable.text(event.account()),
                CsvTable.text(event.subject()),
                CsvTable.text(event.detail()),
                event.previous(),
                event.hash()));
        return table;
    }

    private static String seconds(Run run) {
        return run.ended()
                .map(end -> Summary.seconds(Duration.between(run.started(), end)))
                .orElse("–");
    }
}
