package org.oplan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.oplan.document.Attachment;
import org.oplan.document.Document;
import org.oplan.document.PageNumbers;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.export.FiguresCsv;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.publication.DurableFile;
import org.oplan.publication.Manifest;
import org.oplan.publication.Sha256;
import org.oplan.rendering.word.HouseStyle;

/** Makes one document in all its formats, in staging. */
final class DocumentMaker {
    private final BuildRun run;
    private final Stages stages;
    private final TemplateFolder templates;
    /** Hash of the house style's base document; empty without one. */
    private final String houseStyle;

    DocumentMaker(BuildRun run) {
        this.run = run;
        this.stages = run.stages();
        this.templates = run.templates().folder();
        this.houseStyle = templates.read(HouseStyle.FILE).map(Sha256::of).orElse("");
    }

    /** Draws a document from what was composed. Made twice, its files have the same bytes. */
    DocumentResult make(DocumentOrder order, Checked<Draft> composed, Path staging) throws IOException {
        return composed.value().isEmpty()
                ? DocumentResult.blocked(composed.findings())
                : make(order, composed.value().get(), staging);
    }

    private DocumentResult make(DocumentOrder order, Draft draft, Path staging) throws IOException {
        Document document = draft.document();
        Edition edition = Edition.of(templates, order.language());
        Attachment attachment = attachment(PrintedFigures.of(document, draft.figures()), edition);
        Manifest.Fingerprint fingerprint = fingerprint(document, attachment);
        PreviousSet previous = PreviousSet.in(run.output());
        Making making = run.force() ? Making.FORCED : previous.compare(order, fingerprint);
        if (making == Making.UNCHANGED) {
            return previous.takeOver(order, draft.findings(), staging);
        }
        Checked<List<Manifest.Entry>> made = render(order, draft, attachment, staging);
        List<Finding> findings = Stream.concat(draft.findings().stream(), made.findings().stream())
                .toList();
        return made.value().isEmpty()
                ? DocumentResult.blocked(findings)
                : new DocumentResult(
                        made.value().get(),
                        findings,
                        making,
                        made.findings().isEmpty() ? fingerprint : Manifest.Fingerprint.NONE);
    }

    /** Equal fingerprints stand for equal bytes: a document's tree prints all that it holds. */
    private Manifest.Fingerprint fingerprint(Document document, Attachment attachment) {
        return new Manifest.Fingerprint(
                run.software().sha256(),
                Sha256.of(attachment.content()),
                Sha256.of(document + "\n" + attachment.name() + "\n" + attachment.description() + "\n" + houseStyle));
    }

    /** Draws the document in every format; the result is blocked, or lists the files and what was found. */
    private Checked<List<Manifest.Entry>> render(DocumentOrder order, Draft draft, Attachment figures, Path staging)
            throws IOException {
        String pdf = order.path() + ".pdf";
        String word = order.path() + ".docx";
        try (DurableFile pdfFile = DurableFile.create(staging.resolve(pdf));
                DurableFile wordFile = DurableFile.create(staging.resolve(word))) {
            Checked<PageNumbers> pages =
                    stages.renderPdf(draft.document(), List.of(figures), draft.source(), pdfFile.out());
            if (pages.value().isEmpty() || Finding.anyError(pages.findings())) {
                return Checked.refused(pages.findings());
            }
            List<Finding> refusal =
                    stages.renderWord(draft.document(), pages.value().get(), wordFile.out());
            if (!refusal.isEmpty()) {
                return Checked.refused(refusal);
            }
            return Checked.of(List.of(entry(word, wordFile.commit()), entry(pdf, pdfFile.commit())), pages.findings());
        }
    }

    private static Attachment attachment(FigureBook figures, Edition edition) {
        return new Attachment(
                "figures.csv", "text/csv", edition.terms().text("attachment.figures"), FiguresCsv.of(figures));
    }

    private static Manifest.Entry entry(String path, DurableFile.Content content) {
        return new Manifest.Entry(path, content.sha256(), content.size());
    }
}
