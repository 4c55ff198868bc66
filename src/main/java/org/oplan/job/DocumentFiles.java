package org.oplan.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.oplan.document.Attachment;
import org.oplan.document.Document;
import org.oplan.document.PageNumbers;
import org.oplan.edition.Edition;
import org.oplan.export.FiguresCsv;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.publication.ComposedPaper;
import org.oplan.publication.DurableFile;
import org.oplan.publication.Manifest;
import org.oplan.publication.Sha256;

/** Draws one composed document in every format, with the figures that it prints attached. */
final class DocumentFiles {
    private final Stages stages;
    private final Draft draft;
    private final FigureBook printed;
    private final Attachment attachment;
    private Optional<PageNumbers> pages = Optional.empty();

    /** The files of a document in the language of an edition; for one thread. */
    DocumentFiles(Stages stages, Draft draft, Edition edition) {
        this.stages = stages;
        this.draft = draft;
        this.printed = PrintedFigures.of(draft.document(), draft.figures());
        this.attachment = new Attachment(
                "figures.csv", "text/csv", edition.terms().text("attachment.figures"), FiguresCsv.of(printed));
    }

    /** The document as it is drawn. */
    Document document() {
        return draft.document();
    }

    /** A document, from which this one was made, with the figures that it prints. */
    ComposedPaper composed(Document document) {
        return new ComposedPaper(document, printed);
    }

    /** Where its parts stand in the PDF, which is drawn for that if it has not been. */
    PageNumbers pages() {
        return pages.or(() -> stages.renderPdf(
                                draft.document(), List.of(attachment), draft.source(), OutputStream.nullOutputStream())
                        .value())
                .orElseThrow(() -> new IllegalStateException("A PDF that could be drawn cannot be drawn again"));
    }

    /** Equal fingerprints stand for equal bytes: a document's tree prints all that it holds. */
    Manifest.Fingerprint fingerprint(CodeFingerprint software, String houseStyle) {
        return new Manifest.Fingerprint(
                software.sha256(),
                Sha256.of(attachment.content()),
                Sha256.of(draft.document() + "\n" + attachment.name() + "\n" + attachment.description() + "\n"
                        + houseStyle));
    }

    /** Hashes of the workbook and of every file that a printed figure comes from, sorted. */
    List<String> inputs() {
        Stream<String> cited =
                printed.all().stream().flatMap(DocumentFiles::sources).map(SourceRef::sha256);
        return Stream.concat(Stream.of(draft.source().sha256()), cited)
                .filter(hash -> !hash.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Draws the document under a path; the result is blocked, or lists the files and what was found. */
    Checked<List<Manifest.Entry>> draw(String path, Path staging) throws IOException {
        String pdf = path + ".pdf";
        String word = path + ".docx";
        try (DurableFile pdfFile = DurableFile.create(staging.resolve(pdf));
                DurableFile wordFile = DurableFile.create(staging.resolve(word))) {
            Checked<PageNumbers> pages =
                    stages.renderPdf(draft.document(), List.of(attachment), draft.source(), pdfFile.out());
            if (pages.value().isEmpty() || Finding.anyError(pages.findings())) {
                return Checked.refused(pages.findings());
            }
            List<Finding> refusal =
                    stages.renderWord(draft.document(), pages.value().get(), wordFile.out());
            if (!refusal.isEmpty()) {
                return Checked.refused(refusal);
            }
            this.pages = pages.value();
            return Checked.of(List.of(entry(word, wordFile.commit()), entry(pdf, pdfFile.commit())), pages.findings());
        }
    }

    private static Stream<SourceRef> sources(Figure figure) {
        return Stream.concat(
                figure.sources().stream(), figure.trace().stream().flatMap(step -> step.sources().stream()));
    }

    private static Manifest.Entry entry(String path, DurableFile.Content content) {
        return new Manifest.Entry(path, content.sha256(), content.size());
    }
}
