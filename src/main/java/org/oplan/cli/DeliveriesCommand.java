package org.oplan.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.oplan.delivery.Delivery;
import org.oplan.job.DeliveryRecord;
import org.oplan.publication.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what was sent to whom, the newest first. */
@Command
final class DeliveriesCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("output");

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "history.format")
    private HistoryCommand.Format format = HistoryCommand.Format.TEXT;

    @Mixin
    @SuppressWarnings("UnusedVariable") // read by the command line alone
    private final TalkOptions talk = new TalkOptions();

    DeliveriesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Delivery> deliveries = session.dispatch(output).all();
        switch (format) {
            case TEXT -> show(deliveries);
            case JSON -> session.screen().out().print(Json.text(deliveries));
            case CSV ->
                session.screen()
                        .out()
                        .print(new String(DeliveryRecord.csv(deliveries).bytes(), StandardCharsets.UTF_8));
        }
        return ExitCode.BUILT;
    }

    private void show(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            session.screen().say("deliveries.none");
        }
        for (Delivery delivery : deliveries) {
            session.screen()
                    .say(
                            "deliveries.line",
                            "time",
                            delivery.changed(),
                            "state",
                            DeliverCommand.word(session.screen(), delivery.state()),
                            "symbol",
                            delivery.symbol(),
                            "address",
                            delivery.address(),
                            "reason",
                            delivery.reason());
        }
    }
}
