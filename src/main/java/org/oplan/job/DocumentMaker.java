package org.oplan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Makes one document in all its formats, in staging. */
final class DocumentMaker {
    private final Stages stages;
    private final RunState state;
    private final TemplateFolder templates;

    DocumentMaker(BuildRun run) {
        this.stages = run.stages();
        this.state = run.state();
        this.templates = run.templates();
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
        return render(order, composed, attachment(figures.get(), edition), staging);
    }

    private DocumentResult render(DocumentOrder order, Checked<Document> composed, Attachment figures, Path staging)
            throws IOException {
        Document document = composed.value().orElseThrow();
        List<Finding> findings = new ArrayList<>(composed.findings());
        String pdf = order.path() + ".pdf";
        String word = order.path() + ".docx";
        try (DurableFile pdfFile = DurableFile.create(staging.resolve(pdf));
                DurableFile wordFile = DurableFile.create(staging.resolve(word))) {
            Checked<PageNumbers> pages = stages.renderPdf(
                    document, List.of(figures), order.plan().identity().source(), pdfFile.out());
            findings.addAll(pages.findings());
            if (pages.value().isEmpty() || Finding.anyError(pages.findings())) {
                return DocumentResult.blocked(findings);
            }
            stages.renderWord(document, pages.value().get(), wordFile.out());
            return new DocumentResult(List.of(entry(word, wordFile.commit()), entry(pdf, pdfFile.commit())), findings);
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
