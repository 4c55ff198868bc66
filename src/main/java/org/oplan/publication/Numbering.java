package org.oplan.publication;

import java.util.List;
import java.util.Optional;

/**
 * Which symbols and revisions may follow what a register holds.
 *
 * <p>A symbol belongs to one document for good; under it come the document itself, then revisions, corrigenda and
 * addenda, each counted from 1 without gaps. What was withdrawn stays used.
 */
public final class Numbering {
    private final List<RegisterEntry> published;

    /** The numbers after a register. */
    public Numbering(Register register) {
        this.published = register.entries().stream()
                .filter(entry -> entry.act() == RegisterEntry.Act.PUBLISHED)
                .toList();
    }

    /** Why an issue cannot be published under its symbol and revision; empty if it can. */
    public Optional<Refusal> refuses(RegisterEntry.Issue issue) {
        Optional<RegisterEntry.Issue> other = published.stream()
                .map(RegisterEntry::issue)
                .filter(known -> known.symbol().equals(issue.symbol())
                        && !known.document().equals(issue.document()))
                .findFirst();
        if (other.isPresent()) {
            return Optional.of(Refusal.of("symbol-of-another", issue.symbol())
                    .with("other", other.get().document()));
        }
        Revision.Kind kind = issue.revision().kind();
        Revision next = next(issue.symbol(), kind);
        if (published.stream().anyMatch(entry -> entry.issue().equals(issue))) {
            return Optional.of(Refusal.of("symbol-taken", issue.name())
                    .with(
                            "next",
                            kind == Revision.Kind.ORIGINAL
                                    ? next(issue.symbol(), Revision.Kind.REV).code()
                                    : next.code()));
        }
        if (kind != Revision.Kind.ORIGINAL && !isKnown(issue.symbol())) {
            return Optional.of(
                    Refusal.of("revision-without-original", issue.name()).with("symbol", issue.symbol()));
        }
        return issue.revision().equals(next)
                ? Optional.empty()
                : Optional.of(Refusal.of("revision-not-next", issue.name()).with("next", next.code()));
    }

    /** The next issue of a kind under a symbol. */
    public Revision next(String symbol, Revision.Kind kind) {
        if (kind == Revision.Kind.ORIGINAL) {
            return Revision.ORIGINAL;
        }
        int last = published.stream()
                .map(RegisterEntry::issue)
                .filter(issue ->
                        issue.symbol().equals(symbol) && issue.revision().kind() == kind)
                .mapToInt(issue -> issue.revision().number())
                .max()
                .orElse(0);
        return new Revision(kind, last + 1);
    }

    private boolean isKnown(String symbol) {
        return published.stream().anyMatch(entry -> entry.issue().symbol().equals(symbol));
    }
}
