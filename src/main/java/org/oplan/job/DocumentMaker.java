package org.oplan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.oplan.document.Attachment;
import org.oplan.document.Document;
import org.oplan.document.PageNumbers;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.export.FiguresCsv;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.publication.DurableFile;
import org.oplan.publication.Manifest;
import org.oplan.publication.Sha256;

/** Makes one document in all its formats, in staging. */
final class DocumentMaker {
    private final BuildRun run;
    private final Stages stages;
    private final RunState state;
    private final TemplateFolder templates;

    DocumentMaker(BuildRun run) {
        this.run = run;
        this.stages = run.stages();
        this.state = run.state();
        this.templates = run.templates().folder();
    }

    /** The errors that keep a document from being made: those of its plan's workbook, and of its costs. */
    List<Finding> blocking(DocumentOrder order) {
        String workbook = order.plan().identity().source().sha256();
        boolean allocated = state.figures(order.plan()).isPresent();
        return state.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.source().sha256().equals(workbook)
                        || (!allocated && state.allocationFindings().contains(finding)))
                .toList();
    }

    /** Makes a document that nothing blocks. Made twice, its files have the same bytes. */
    DocumentResult make(DocumentOrder order, Path staging) throws IOException {
        if (!Terms.languages(templates).contains(order.language())) {
            return DocumentResult.blocked(List.of(Finding.error(
                    "language-without-terms",
                    order.paper().source(),
                    "language",
                    order.language(),
                    "known",
                    String.join(", ", Terms.languages(templates)))));
        }
        Optional<FigureBook> figures = state.figures(order.plan());
        if (figures.isEmpty()) {
            return DocumentResult.blocked(state.allocationFindings());
        }
        Edition edition = Edition.of(templates, order.language());
        Checked<Document> composed = stages.compose(order.plan(), order.paper(), figures.get(), edition);
        if (composed.value().isEmpty() || Finding.anyError(composed.findings())) {
            return DocumentResult.blocked(composed.findings());
        }
        Document document = composed.value().get();
        Attachment attachment = attachment(PrintedFigures.of(document, figures.get()), edition);
        Manifest.Fingerprint fingerprint = fingerprint(document, attachment);
        PreviousSet previous = PreviousSet.in(run.output());
        Making making = run.force() ? Making.FORCED : previous.compare(order, fingerprint);
        if (making == Making.UNCHANGED) {
            return previous.takeOver(order, composed.findings(), staging);
        }
        Checked<List<Manifest.Entry>> made = render(order, document, attachment, staging);
        List<Finding> findings = Stream.concat(composed.findings().stream(), made.findings().stream())
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
                Sha256.of(document + "\n" + attachment.name() + "\n" + attachment.description()));
    }

    /** Draws the document in every format; the result is blocked, or lists the files and what was found. */
    private Checked<List<Manifest.Entry>> render(
            DocumentOrder order, Document document, Attachment figures, Path staging) throws IOException {
        String pdf = order.path() + ".pdf";
        String word = order.path() + ".docx";
        try (DurableFile pdfFile = DurableFile.create(staging.resolve(pdf));
                DurableFile wordFile = DurableFile.create(staging.resolve(word))) {
            Checked<PageNumbers> pages = stages.renderPdf(
                    document, List.of(figures), order.plan().identity().source(), pdfFile.out());
            if (pages.value().isEmpty() || Finding.anyError(pages.findings())) {
                return Checked.refused(pages.findings());
            }
            stages.renderWord(document, pages.value().get(), wordFile.out());
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
