package org.oplan.job;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.oplan.allocation.Allocations;
import org.oplan.catalogue.Catalogue;
import org.oplan.check.PlanChecks;
import org.oplan.composition.Composer;
import org.oplan.composition.Pictures;
import org.oplan.consolidation.Consolidation;
import org.oplan.document.Attachment;
import org.oplan.document.Document;
import org.oplan.document.PageNumbers;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.export.DataFile;
import org.oplan.export.PlanExports;
import org.oplan.figure.ConsolidatedFigures;
import org.oplan.figure.FigureBook;
import org.oplan.figure.PlanFigures;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.intake.DropFolder;
import org.oplan.intake.DroppedFile;
import org.oplan.intake.InputReader;
import org.oplan.intake.Inputs;
import org.oplan.intake.Settling;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Paper;
import org.oplan.plan.Plan;
import org.oplan.publication.Sha256;
import org.oplan.rendering.pdf.MissingGlyphException;
import org.oplan.rendering.pdf.PdfRenderer;
import org.oplan.rendering.word.HouseStyle;
import org.oplan.rendering.word.WordRenderer;
import org.oplan.revision.RevisedDocument;

/** The floors of this house. */
public final class HouseStages implements Stages {
    private final TemplateFolder templates;
    private final Clock clock;
    private final PlanChecks checks;
    private final Checked<HouseStyle> house;
    private final PlanExports exports;

    /**
     * The floors.
     *
     * @param templates the folder that says how they check and compose
     * @param clock tells how long ago a file was written to
     * @throws RunFailure if the folder's settings cannot be followed
     */
    public HouseStages(TemplateFolder templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
        this.checks = new PlanChecks(CheckFile.read(templates));
        this.exports = new PlanExports(templates, ExportFile.read(templates));
        this.house = house(templates);
    }

    private static Checked<HouseStyle> house(TemplateFolder templates) {
        return templates
                .read(HouseStyle.FILE)
                .map(file -> HouseStyle.read(file, SourceRef.ofFile("templates/" + HouseStyle.FILE, Sha256.of(file))))
                .orElseGet(() -> Checked.of(HouseStyle.ours(), List.of()));
    }

    @Override
    public Checked<List<DroppedFile>> take(Path input, Path snapshots) {
        return DropFolder.take(input, snapshots, Settling.of(clock));
    }

    @Override
    public Inputs read(List<DroppedFile> files) {
        return InputReader.read(files, Catalogue.of(templates));
    }

    @Override
    public List<Finding> check(Inputs inputs) {
        List<Finding> found =
                checks.run(inputs.plans(), inputs.previous(), Consolidation.ledger(inputs.plans(), inputs.ledger()));
        return Stream.concat(found.stream(), house.findings().stream()).toList();
    }

    @Override
    public Checked<FigureBook> figures(Plan plan, Inputs inputs, List<String> scenarios) {
        if (plan.identity().isCompanion() && plan.objectives().isEmpty()) {
            return Checked.of(PlanFigures.ofRegisters(plan), List.of());
        }
        if (plan.identity().isConsolidated() && !plan.identity().isCompanion()) {
            return ConsolidatedFigures.of(plan, inputs.plans(), inputs.ledger());
        }
        Ledger ledger = Consolidation.ledger(inputs.plans(), inputs.ledger());
        Checked<Allocations> allocations = Allocations.of(plan, ledger, inputs.before(plan), scenarios);
        Optional<FigureBook> figures = allocations.value().map(allocated -> PlanFigures.of(plan, ledger, allocated));
        return new Checked<>(
                plan.identity().isCompanion() ? figures.or(() -> Optional.of(PlanFigures.ofRegisters(plan))) : figures,
                allocations.findings());
    }

    @Override
    public List<DataFile> export(Plan plan, FigureBook figures) {
        return exports.of(plan, figures);
    }

    @Override
    public Checked<Document> compose(Plan plan, Paper paper, FigureBook figures, Pictures pictures, Edition edition) {
        return new Composer(templates, pictures).compose(plan, paper, figures, edition);
    }

    @Override
    public List<RunReport> reports() {
        return List.of(new IntegrityReport(templates), new RevisionNote(templates));
    }

    @Override
    public Checked<PageNumbers> renderPdf(
            Document document, List<Attachment> attachments, SourceRef source, OutputStream out) {
        try {
            return Checked.of(new PdfRenderer().render(document, attachments, out), List.of());
        } catch (MissingGlyphException e) {
            return Checked.refused(List.of(Finding.error(
                    "missing-glyph",
                    source,
                    "character",
                    Character.toString(e.codePoint()),
                    "number",
                    String.format(Locale.ROOT, "U+%04X", e.codePoint()),
                    "text",
                    e.text())));
        }
    }

    @Override
    public List<Finding> renderWord(Document document, PageNumbers pages, OutputStream out) {
        if (house.value().isEmpty()) {
            return house.findings();
        }
        new WordRenderer(house.value().get()).render(document, pages, out);
        return List.of();
    }

    @Override
    public List<Finding> renderChanges(RevisedDocument document, PageNumbers pages, OutputStream out) {
        if (house.value().isEmpty()) {
            return house.findings();
        }
        new WordRenderer(house.value().get()).renderChanges(document, pages, out);
        return List.of();
    }
}
