package org.oplan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.delivery.Delivery;
import org.oplan.delivery.DeliveryBook;
import org.oplan.delivery.Post;
import org.oplan.delivery.Round;
import org.oplan.publication.Json;
import org.oplan.publication.OutputFolder;
import org.oplan.publication.Person;
import org.oplan.publication.Publication;
import org.oplan.publication.PublicationRules;
import org.oplan.publication.PublishedSet;
import org.oplan.store.Archive;
import org.oplan.store.DatabaseServer;
import org.oplan.store.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what an output folder has published to its recipients, and tells what has been sent.
 *
 * @param output the folder
 * @param server the server whose database remembers deliveries; empty for the output folder's own
 * @param rules how documents are published; where a second person approves them, drafts are never sent
 * @param person who has them sent
 */
public record Dispatch(Path output, Optional<DatabaseServer> server, PublicationRules rules, Person person) {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    /** The code of the failure that nothing is published yet. */
    public static final String NOTHING = "nothing-published";

    /**
     * Sends what is published now.
     *
     * @return how many deliveries of what is published are in which state afterwards
     * @throws RunFailure if nothing is published, or another process works in the folder
     */
    public SortedMap<Delivery.State, Integer> send(Post post, Round.Scope scope, Clock clock, StopSignal stop) {
        return held((held, archive) -> {
            PublishedSet set = published(held, archive).orElseThrow(() -> RunFailure.at(NOTHING, output));
            SortedMap<Delivery.State, Integer> counts =
                    new Round(new Book(archive, person), post, clock, stop::isRequested).run(set, scope);
            DeliveryRecord.write(
                    new OutputFolder(output).workspace(), archive.deliveries().all());
            LOG.info("deliver.ends set={} deliveries={}", set.folder(), counts);
            return counts;
        });
    }

    /** All deliveries, the newest first. */
    public List<Delivery> all() {
        return held((held, archive) -> archive.deliveries().all());
    }

    private Optional<PublishedSet> published(Holding held, Archive archive) throws IOException {
        if (!rules.approval()) {
            return Publication.ofBuilds(held.output(), rules.kept()).current();
        }
        new PublishedArea(held, archive, rules).complete();
        return Publication.ofDocuments(held.output(), rules.kept()).current();
    }

    /** Something that is done while the folder is ours. */
    @FunctionalInterface
    private interface Work<T> {
        T with(Holding held, Archive archive) throws IOException;
    }

    @SuppressWarnings("try")
    private <T> T held(Work<T> work) {
        try {
            OutputFolder folder = new OutputFolder(output);
            if (!Files.isDirectory(folder.workspace())) {
                throw RunFailure.at(NOTHING, output);
            }
            try (RunLog log = RunLog.open(folder.log());
                    Holding held = Holding.take(folder, Holding.database(folder, server))) {
                return work.with(held, held.prepareTables());
            }
        } catch (IOException | SQLException | RuntimeException e) {
            throw FailureDiagnosis.of(e, output, server);
        }
    }

    /** Remembers deliveries; that a document was sent is also an event. */
    private record Book(Archive archive, Person person) implements DeliveryBook {
        @Override
        public List<Delivery> all() {
            return archive.deliveries().all();
        }

        @Override
        public void put(Delivery delivery) {
            archive.together(() -> {
                archive.deliveries().put(delivery);
                if (delivery.state() == Delivery.State.SENT) {
                    archive.events()
                            .add(
                                    delivery.changed(),
                                    Event.Act.DELIVERED,
                                    person.name(),
                                    delivery.path(),
                                    Json.text(new TreeMap<>(
                                            Map.of("issue", delivery.symbol(), "recipient", delivery.address()))));
                }
            });
        }
    }
}
