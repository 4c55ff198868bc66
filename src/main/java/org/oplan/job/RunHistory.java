package org.oplan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oplan.intake.DroppedFile;
import org.oplan.publication.Json;
import org.oplan.publication.Manifest;
import org.oplan.store.Archive;
import org.oplan.store.Event;
import org.oplan.store.Run;

/** Writes down what happens in one run: who started it, with what, and how it ended. */
final class RunHistory {
    private final Archive archive;
    private final BuildRun run;
    private long number;

    RunHistory(Archive archive, BuildRun run) {
        this.archive = archive;
        this.run = run;
    }

    /** Whether it tells of a run over the same input that has published its set. */
    boolean tells() {
        return recorded().findAny().isPresent();
    }

    /** Whether it tells of the one with a number among those over the same input. */
    boolean tellsOf(long sequence) {
        return recorded().anyMatch(known -> known.sequence() == sequence);
    }

    private Stream<Run> recorded() {
        return archive.runs().runs().stream()
                .filter(known -> known.identity().equals(run.identity()) && known.outcome() == Run.Outcome.PUBLISHED);
    }

    /** Remembers that runs which nobody ended were interrupted; only for the one process that has the database. */
    void interruptOpenRuns() {
        archive.runs().interruptOpenRuns(now());
    }

    /** Writes down who runs what, and who dropped the files, before anything is made. */
    void start(long sequence) {
        String person = run.request().person().name();
        archive.together(() -> {
            number = archive.runs().start(run.identity(), sequence, now(), person);
            run.state().files().forEach(this::dropped);
            add(Event.Act.BUILD_STARTED, person, run.identity(), new TreeMap<>(Map.of("run", number)));
        });
    }

    /** Writes down what was published, and takes back the approvals that it has overtaken. */
    BuildResult published(BuildResult result) {
        Manifest manifest = result.published().manifest();
        List<Reopening> reopened = new ArrayList<>();
        archive.together(() -> {
            archive.runs().addFindings(number, result.findings());
            archive.runs().addExpenditures(number, run.state().inputs().ledger());
            archive.runs().addFindingCounts(number, manifest.findings());
            run.state()
                    .inputs()
                    .plans()
                    .forEach(plan -> run.state()
                            .figures(plan)
                            .filter(book -> !archive.figures().plans(number).contains(plan.slug()))
                            .ifPresent(book -> archive.figures().add(number, plan.slug(), book)));
            end(
                    Run.Outcome.PUBLISHED,
                    manifest.documents().size(),
                    manifest.blocked().size());
            if (run.request().rules().approval()) {
                reopened.addAll(new Approvals(archive, manifest)
                        .reopen(now(), run.request().person()));
            }
        });
        return result.reopening(reopened);
    }

    /** Writes down that nothing was published. */
    void end(Run.Outcome outcome) {
        archive.together(() -> end(outcome, 0, 0));
    }

    private void end(Run.Outcome outcome, int documents, int blocked) {
        archive.runs().end(number, outcome, now(), documents, blocked);
        add(
                Event.Act.BUILD_ENDED,
                run.request().person().name(),
                run.identity(),
                new TreeMap<>(Map.of("run", number, "outcome", outcome, "documents", documents)));
    }

    private void dropped(DroppedFile file) {
        boolean known = archive.events().about(file.path()).stream()
                .anyMatch(event ->
                        event.act() == Event.Act.DROPPED && event.detail().contains(file.sha256()));
        if (!known) {
            add(
                    Event.Act.DROPPED,
                    owner(run.request().input().resolve(file.path())),
                    file.path(),
                    new TreeMap<>(Map.of("sha256", file.sha256(), "size", file.size())));
        }
    }

    /** Who the file belongs to: whoever put it there, on any ordinary file system. */
    private static String owner(Path file) {
        try {
            return Files.getOwner(file).getName();
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }

    private void add(Event.Act act, String person, String subject, Map<String, Object> detail) {
        archive.events().add(now(), act, person, subject, Json.text(detail));
    }

    private Instant now() {
        return run.clock().instant();
    }
}
