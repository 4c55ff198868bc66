package org.oplan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.publication.ComposedPaper;
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

    /**
     * Draws a document from what was composed, and what a paper changes of the one that was published before. Made
     * twice, its files have the same bytes.
     */
    DocumentResult make(DocumentOrder order, Checked<Draft> composed, Path staging) throws IOException {
        if (composed.value().isEmpty()) {
            return DocumentResult.blocked(composed.findings());
        }
        Draft draft = composed.value().get();
        DocumentFiles files = files(order, marked(order, draft));
        DocumentResult result = make(order, draft, files, staging);
        if (result.files().isEmpty() || !(order instanceof PaperOrder paper)) {
            return result;
        }
        keep(result.files(), files.composed(draft.document()));
        return result.with(new ChangesFile(run, houseStyle).make(paper, draft.document(), files, staging));
    }

    private DocumentFiles files(DocumentOrder order, Draft draft) {
        return new DocumentFiles(run.stages(), draft, Edition.of(templates, order.language()));
    }

    private void keep(List<Manifest.Entry> files, ComposedPaper paper) throws IOException {
        for (Manifest.Entry file : files) {
            if (file.path().endsWith(".pdf")) {
                run.predecessor().composed().keep(file.sha256(), paper);
            }
        }
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
        DocumentFiles files = new DocumentFiles(run.stages(), named, edition);
        Checked<List<Manifest.Entry>> made =
                files.draw(order.path() + issue.revision().fileSuffix(), staging);
        keep(made.value().orElse(List.of()), files.composed(draft.document()));
        return made;
    }

    /** What nobody has approved says so on each page; a report is for the house and needs no approval. */
    private Draft marked(DocumentOrder order, Draft draft) {
        boolean needsApproval = run.request().rules().approval() && !(order instanceof ReportOrder);
        return needsApproval
                ? draft.with(draft.document()
                        .asDraft(Edition.of(templates, order.language()).terms().text("draft")))
                : draft;
    }

    private DocumentResult make(DocumentOrder order, Draft draft, DocumentFiles files, Path staging)
            throws IOException {
        Manifest.Fingerprint fingerprint = files.fingerprint(run.software(), houseStyle);
        PreviousSet previous = PreviousSet.in(run.output());
        Making making = run.force() ? Making.FORCED : previous.compare(order.path(), fingerprint);
        if (making == Making.UNCHANGED) {
            return previous.takeOver(order.path(), draft.findings(), files.inputs(), staging);
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
