package org.oplan.job;

import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.composition.Composer;
import org.oplan.composition.Pictures;
import org.oplan.document.Document;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.figure.FigureBook;
import org.oplan.figure.RunFigures;
import org.oplan.finding.Checked;
import org.oplan.finding.RunRecord;
import org.oplan.rendering.pdf.PdfRenderer;

/** The report on everything that a run has found: by file and place, with what was blocked, waived and repaired. */
final class IntegrityReport implements RunReport {
    private final TemplateFolder templates;

    IntegrityReport(TemplateFolder templates) {
        this.templates = templates;
    }

    @Override
    public String kind() {
        return "integrity-report";
    }

    @Override
    public FigureBook figures(RunFacts facts, String language) {
        return RunFigures.of(record(facts));
    }

    @Override
    public Checked<Document> compose(RunFacts facts, FigureBook figures, Edition edition) {
        return new Composer(templates, Pictures.NONE, PdfRenderer::draws)
                .compose(kind(), record(facts), facts.plans(), figures, edition);
    }

    private static RunRecord record(RunFacts facts) {
        SortedMap<String, String> files = new TreeMap<>();
        facts.files().forEach(file -> files.put(file.path(), file.sha256()));
        return new RunRecord(files, facts.findings(), facts.made(), facts.blocked());
    }
}
