package org.oplan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.publication.Manifest;
import org.oplan.publication.RegisterEntry;
import org.oplan.publication.Sha256;
import org.oplan.rendering.word.HouseStyle;

/** Makes one document in all its formats, in staging. */
final class DocumentMaker {
    private final BuildRun run;
    private final TemplateFolder templates;
    /** Hash of the house style's base document; empty without one. */
    private final String houseStyle;

    DocumentMaker(BuildRun run) {
        this.run = run;
        this.templates = run.templates().folder();
        this.houseStyle = templates.read(HouseStyle.FILE).map(Sha256::of).orElse("");
    }

    /** Draws a document from what was composed. Made twice, its files have the same bytes. */
    DocumentResult make(DocumentOrder order, Checked<Draft> composed, Path staging) throws IOException {
        return composed.value().isEmpty()
                ? DocumentResult.blocked(composed.findings())
                : make(order, marked(order, composed.value().get()), staging);
    }

    /**
     * Draws a paper as it is published after its approval: without the mark of a draft, under its symbol.
     *
     * @return its files; without a value if it cannot be drawn, which its draft could
     */
    Checked<List<Manifest.Entry>> makeFinal(
            PaperOrder order, Checked<Draft> composed, RegisterEntry.Issue issue, Path staging) throws IOException {
        if (composed.value().isEmpty()) {
            return Checked.refused(composed.findings());
        }
        Edition edition = Edition.of(templates, order.language());
        Draft draft = composed.value().get();
        Draft named = draft.with(new IssueWords(edition).on(draft.document(), issue));
        return new DocumentFiles(run.stages(), named, edition)
                .draw(order.path() + issue.revision().fileSuffix(), staging);
    }

    /** What nobody has approved says so on each page; a report is for the house and needs no approval. */
    private Draft marked(DocumentOrder order, Draft draft) {
        boolean needsApproval = run.request().rules().approval() && !(order instanceof ReportOrder);
        return needsApproval
                ? draft.with(draft.document()
                        .asDraft(Edition.of(templates, order.language()).terms().text("draft")))
                : draft;
    }

    private DocumentResult make(DocumentOrder order, Draft draft, Path staging) throws IOException {
        DocumentFiles files = new DocumentFiles(run.stages(), draft, Edition.of(templates, order.language()));
        Manifest.Fingerprint fingerprint = files.fingerprint(run.software(), houseStyle);
        PreviousSet previous = PreviousSet.in(run.output());
        Making making = run.force() ? Making.FORCED : previous.compare(order, fingerprint);
        if (making == Making.UNCHANGED) {
            return previous.takeOver(order, draft.findings(), files.inputs(), staging);
        }
        Checked<List<Manifest.Entry>> made = files.draw(order.path(), staging);
        List<Finding> findings = Stream.concat(draft.findings().stream(), made.findings().stream())
                .toList();
        return made.value().isEmpty()
                ? DocumentResult.blocked(findings)
                : new DocumentResult(
                        made.value().get(),
                        findings,
                        making,
                        made.findings().isEmpty() ? fingerprint : Manifest.Fingerprint.NONE,
                        files.inputs());
    }
}
