package org.oplan.job;

import org.oplan.composition.Composer;
import org.oplan.composition.Pictures;
import org.oplan.document.Document;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Checked;
import org.oplan.rendering.pdf.PdfRenderer;
import org.oplan.revision.RevisionFigures;

/** The note on what a run changes of the papers that were published before: figures with their causes, and passages. */
final class RevisionNote implements RunReport {
    private final TemplateFolder templates;

    RevisionNote(TemplateFolder templates) {
        this.templates = templates;
    }

    @Override
    public String kind() {
        return "revision-note";
    }

    @Override
    public boolean needsPredecessor() {
        return true;
    }

    @Override
    public FigureBook figures(RunFacts facts, String language) {
        return RevisionFigures.of(facts.revisions().in(language));
    }

    @Override
    public Checked<Document> compose(RunFacts facts, FigureBook figures, Edition edition) {
        return new Composer(templates, Pictures.NONE, PdfRenderer::draws)
                .compose(kind(), facts.revisions().in(edition.language()), facts.plans(), figures, edition);
    }
}
