package org.oplan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.oplan.edition.TemplateFolder;
import org.oplan.publication.Json;
import org.oplan.publication.Manifest;
import org.oplan.publication.Refusal;
import org.oplan.publication.Register;
import org.oplan.publication.RegisterEntry;
import org.oplan.publication.Revision;
import org.oplan.store.Event;

/**
 * Where approved documents are put before their readers under their symbols, and taken away again; all documents of one
 * request together or none.
 */
public final class PublicationDesk {
    private final Preparation preparation;

    /** A desk whose documents are made by the given floors. */
    public PublicationDesk(Function<TemplateFolder, Stages> stages, Clock clock, Progress progress, StopSignal stop) {
        this.preparation = new Preparation(stages, clock, progress, stop);
    }

    /**
     * Publishes approved documents.
     *
     * @param symbol the symbol without the suffix of a language; empty for the one in the plan
     * @throws RunFailure if nothing has been built, or the folder or database cannot be used
     */
    public Outcome publish(EditorialRequest request, Optional<String> symbol, Revision revision) {
        return Desk.with(request, desk -> publish(desk, symbol, revision));
    }

    /**
     * Takes published documents away from their readers; the register keeps their lines.
     *
     * @throws RunFailure if nothing has been built, or the folder or database cannot be used
     */
    public Outcome withdraw(EditorialRequest request) {
        return Desk.with(request, this::withdraw);
    }

    private Outcome publish(Desk desk, Optional<String> symbol, Revision revision) throws IOException, SQLException {
        Manifest built = desk.built();
        Approvals approvals = new Approvals(desk.archive(), built);
        SortedSet<String> documents = new TreeSet<>(approvals.documents().keySet());
        List<Refusal> refusals = desk.refuses(documents);
        if (!refusals.isEmpty()) {
            return new Outcome(List.of(), refusals);
        }
        BuildRun run = preparation.of(desk.request().build(), desk.held());
        NextIssues next = new NextIssues(desk, approvals, run, now());
        List<PlannedIssue> planned = next.plan(desk.request().selected(documents), symbol, revision);
        refusals.addAll(next.refusals());
        List<Manifest.DocumentEntry> made = new ArrayList<>();
        if (refusals.isEmpty()) {
            refusals.addAll(draw(planned, run, desk.area().staging().resolve("documents"), made));
        }
        if (!refusals.isEmpty()) {
            return new Outcome(List.of(), refusals);
        }
        Register register = desk.archive().publications().register();
        for (PlannedIssue issue : planned) {
            register = register.with(
                    RegisterEntry.Act.PUBLISHED, now(), issue.issue(), issue.files(made), built.run(), issue.persons());
        }
        desk.area()
                .publish(
                        register,
                        made,
                        built,
                        () -> planned.forEach(issue -> remember(desk, Event.Act.PUBLISHED, issue.issue())));
        return new Outcome(planned.stream().map(issue -> issue.issue().name()).toList(), List.of());
    }

    private static List<Refusal> draw(
            List<PlannedIssue> planned, BuildRun run, Path staging, List<Manifest.DocumentEntry> made)
            throws IOException {
        List<Refusal> refusals = new ArrayList<>();
        DocumentMaker maker = new DocumentMaker(run);
        Drafts drafts = new Drafts(run);
        for (PlannedIssue issue : planned) {
            Optional<List<Manifest.Entry>> files = maker.makeFinal(
                            issue.order(), drafts.paper(issue.order()), issue.issue(), staging)
                    .value();
            if (files.isEmpty()) {
                refusals.add(Refusal.of("cannot-be-drawn", issue.issue().document()));
            } else {
                made.addAll(issue.entries(files.get(), run));
            }
        }
        return refusals;
    }

    private Outcome withdraw(Desk desk) throws IOException, SQLException {
        Register register = desk.archive().publications().register();
        SortedSet<String> documents = new TreeSet<>();
        register.inForce().forEach(entry -> documents.add(entry.issue().document()));
        List<Refusal> refusals = desk.refuses(documents);
        if (!refusals.isEmpty()) {
            return new Outcome(List.of(), refusals);
        }
        SortedSet<String> selected = desk.request().selected(documents);
        List<RegisterEntry> ended = register.inForce().stream()
                .filter(entry -> selected.contains(entry.issue().document()))
                .toList();
        if (ended.isEmpty()) {
            return new Outcome(
                    List.of(),
                    List.of(Refusal.of(
                            "nothing-published", desk.held().output().root().toString())));
        }
        for (RegisterEntry entry : ended) {
            register = register.with(
                    RegisterEntry.Act.WITHDRAWN,
                    now(),
                    entry.issue(),
                    entry.files(),
                    entry.build(),
                    new RegisterEntry.Persons(
                            entry.persons().submitted(),
                            entry.persons().approved(),
                            desk.request().build().person().name()));
        }
        desk.area()
                .publish(
                        register,
                        List.of(),
                        desk.built(),
                        () -> ended.forEach(entry -> remember(desk, Event.Act.WITHDRAWN, entry.issue())));
        return new Outcome(ended.stream().map(entry -> entry.issue().name()).toList(), List.of());
    }

    private void remember(Desk desk, Event.Act act, RegisterEntry.Issue issue) {
        desk.archive()
                .events()
                .add(
                        now(),
                        act,
                        desk.request().build().person().name(),
                        issue.document(),
                        Json.text(new TreeMap<>(Map.of(
                                "issue", issue.name(), "reason", desk.request().reason()))));
    }

    private Instant now() {
        return preparation.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
