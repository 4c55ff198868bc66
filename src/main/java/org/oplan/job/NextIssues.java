package org.oplan.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.oplan.edition.Edition;
import org.oplan.publication.Manifest;
import org.oplan.publication.Numbering;
import org.oplan.publication.Refusal;
import org.oplan.publication.Register;
import org.oplan.publication.RegisterEntry;
import org.oplan.publication.Revision;

/** Works out under which symbols documents are to be published, and what speaks against it. */
final class NextIssues {
    private final Desk desk;
    private final Approvals approvals;
    private final BuildRun run;
    private final Instant now;
    private final List<Refusal> refusals = new ArrayList<>();
    private Register register;

    NextIssues(Desk desk, Approvals approvals, BuildRun run, Instant now) {
        this.desk = desk;
        this.approvals = approvals;
        this.run = run;
        this.now = now;
        this.register = desk.archive().publications().register();
    }

    /** What speaks against it; nothing may be published unless this is empty. */
    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The issues of the documents; if nobody has named any, of all that are approved. */
    List<PlannedIssue> plan(SortedSet<String> documents, Optional<String> symbol, Revision revision) {
        changedSinceBuild().ifPresent(refusals::add);
        List<PlannedIssue> planned = new ArrayList<>();
        boolean named = !desk.request().documents().isEmpty();
        for (String document : documents) {
            Optional<Approvals.Approval> approval = approvals.of(document);
            if (approval.isEmpty() && !named) {
                continue;
            }
            Optional<Refusal> refusal = refuses(document, approval);
            if (refusal.isPresent()) {
                refusals.add(refusal.get());
                continue;
            }
            run.state().papers().stream()
                    .filter(order -> order.path().equals(document))
                    .findFirst()
                    .map(order -> issue(order, approval.orElseThrow(), symbol, revision))
                    .ifPresent(planned::add);
        }
        if (planned.isEmpty() && refusals.isEmpty()) {
            refusals.add(
                    Refusal.of("nothing-approved", desk.held().output().root().toString()));
        }
        return planned;
    }

    private PlannedIssue issue(
            PaperOrder order, Approvals.Approval approval, Optional<String> symbol, Revision revision) {
        String suffix = Edition.of(run.templates().folder(), order.language()).symbolSuffix();
        RegisterEntry.Issue issue =
                new RegisterEntry.Issue(order.path(), symbol.orElse(order.symbol()) + suffix, revision);
        RegisterEntry.Persons persons = new RegisterEntry.Persons(
                String.join("; ", approvals.submitters(order.path())),
                approval.person(),
                desk.request().build().person().name());
        new Numbering(register).refuses(issue).ifPresent(refusals::add);
        register = register.with(RegisterEntry.Act.PUBLISHED, now, issue, List.of(), run.identity(), persons);
        return new PlannedIssue(order, issue, approvals.documents().getOrDefault(order.path(), List.of()), persons);
    }

    private Optional<Refusal> refuses(String document, Optional<Approvals.Approval> approval) {
        if (approval.isEmpty()) {
            return Optional.of(approvals
                    .reopened(document)
                    .map(changed ->
                            Refusal.of("changed-since-approval", document).with("changed", String.join(", ", changed)))
                    .orElseGet(() -> Refusal.of("not-approved", document)));
        }
        List<String> changed = approval.get().binding().differences(approvals.binding(document));
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Refusal.of("changed-since-approval", document).with("changed", String.join(", ", changed)));
    }

    /** What is published is made anew from the input, so that must be what the drafts were made from. */
    private Optional<Refusal> changedSinceBuild() {
        Manifest built = approvals.manifest();
        if (run.identity().equals(built.run())) {
            return Optional.empty();
        }
        List<Manifest.Entry> now = run.state().files().stream()
                .map(file -> new Manifest.Entry(file.path(), file.sha256(), file.size()))
                .toList();
        List<String> changed = Stream.concat(
                        now.stream().filter(entry -> !built.inputs().contains(entry)),
                        built.inputs().stream().filter(entry -> !now.contains(entry)))
                .map(Manifest.Entry::path)
                .distinct()
                .sorted()
                .toList();
        return Optional.of(
                changed.isEmpty()
                        ? Refusal.of(
                                "templates-changed", desk.held().output().root().toString())
                        : Refusal.of("input-changed", String.join(", ", changed)));
    }
}
