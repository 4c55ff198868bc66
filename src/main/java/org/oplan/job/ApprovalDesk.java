package org.oplan.job;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.oplan.publication.Json;
import org.oplan.publication.Person;
import org.oplan.publication.Refusal;
import org.oplan.store.Event;

/**
 * Where documents are approved, by somebody who had no part in them.
 *
 * <p>Two different persons stand behind each published document: whoever submitted it (ran the build or dropped an
 * input behind it) and whoever approved it. Publishing what is approved may be done by anybody, the two included.
 *
 * @param clock for the record
 */
public record ApprovalDesk(Clock clock) {

    /**
     * Approves documents as they are in the latest set; those that are refused keep none of the others from it.
     *
     * @throws RunFailure if nothing has been built, or the folder or database cannot be used
     */
    public Outcome approve(EditorialRequest request) {
        return Desk.with(request, this::approve);
    }

    /**
     * Takes approvals back.
     *
     * @throws RunFailure if nothing has been built, or the folder or database cannot be used
     */
    public Outcome takeBack(EditorialRequest request) {
        return Desk.with(request, this::takeBack);
    }

    /**
     * How far each document has come.
     *
     * @throws RunFailure if nothing has been built, or the folder or database cannot be used
     */
    public List<DocumentState> states(EditorialRequest request) {
        return Desk.with(request, desk -> {
            Approvals approvals = new Approvals(desk.archive(), desk.built());
            SortedSet<String> documents = new TreeSet<>(approvals.documents().keySet());
            return request.selected(documents).stream()
                    .map(document -> DocumentState.of(document, approvals, desk.archive()))
                    .toList();
        });
    }

    private Outcome approve(Desk desk) throws IOException {
        Approvals approvals = new Approvals(desk.archive(), desk.built());
        SortedSet<String> documents = new TreeSet<>(approvals.documents().keySet());
        List<Refusal> refusals = desk.refuses(documents);
        List<String> approved = new ArrayList<>();
        if (refusals.isEmpty()) {
            for (String document : desk.request().selected(documents)) {
                Optional<Refusal> refusal =
                        refuses(document, approvals, desk.request().build().person());
                refusal.ifPresentOrElse(refusals::add, () -> {
                    add(desk, Event.Act.APPROVED, document, Json.text(approvals.binding(document)));
                    approved.add(document);
                });
            }
        }
        return new Outcome(approved, refusals);
    }

    private static Optional<Refusal> refuses(String document, Approvals approvals, Person person) {
        Optional<Approvals.Approval> standing = approvals
                .of(document)
                .filter(approval -> approval.binding()
                        .differences(approvals.binding(document))
                        .isEmpty());
        if (standing.isPresent()) {
            return Optional.of(Refusal.of("approved-already", document)
                    .with("person", standing.get().person()));
        }
        return approvals.submitters(document).stream()
                .filter(person::isSame)
                .findFirst()
                .map(name -> Refusal.of("approved-by-submitter", document).with("person", name));
    }

    private Outcome takeBack(Desk desk) throws IOException {
        Approvals approvals = new Approvals(desk.archive(), desk.built());
        SortedSet<String> documents = new TreeSet<>(approvals.documents().keySet());
        List<Refusal> refusals = desk.refuses(documents);
        List<String> done = new ArrayList<>();
        if (refusals.isEmpty()) {
            for (String document : desk.request().selected(documents)) {
                if (approvals.of(document).isPresent()) {
                    add(
                            desk,
                            Event.Act.APPROVAL_WITHDRAWN,
                            document,
                            Json.text(new TreeMap<>(
                                    Map.of("reason", desk.request().reason()))));
                    done.add(document);
                } else if (!desk.request().documents().isEmpty()) {
                    refusals.add(Refusal.of("not-approved", document));
                }
            }
        }
        return new Outcome(done, refusals);
    }

    private void add(Desk desk, Event.Act act, String document, String detail) {
        desk.archive()
                .events()
                .add(clock.instant(), act, desk.request().build().person().name(), document, detail);
    }
}
