package org.oplan.job;

import java.util.List;
import java.util.Optional;
import org.oplan.publication.RegisterEntry;
import org.oplan.store.Archive;

/**
 * How far a document has come.
 *
 * @param document its path
 * @param approved who has approved it as it is now; empty while it is a draft
 * @param changed what has changed since somebody approved it, which ends that approval
 * @param published the symbols under which it stands before its readers
 */
public record DocumentState(String document, Optional<String> approved, List<String> changed, List<String> published) {
    public DocumentState {
        changed = List.copyOf(changed);
        published = List.copyOf(published);
    }

    static DocumentState of(String document, Approvals approvals, Archive archive) {
        Optional<Approvals.Approval> approval = approvals.of(document);
        List<String> changed = approval.map(given -> given.binding().differences(approvals.binding(document)))
                .orElse(List.of());
        return new DocumentState(
                document,
                approval.filter(given -> changed.isEmpty()).map(Approvals.Approval::person),
                changed,
                Approvals.inForce(archive.publications().register(), document).stream()
                        .map(RegisterEntry::issue)
                        .map(RegisterEntry.Issue::name)
                        .toList());
    }
}
