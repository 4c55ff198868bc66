package org.oplan.job;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.oplan.composition.Pictures;
import org.oplan.document.Attachment;
import org.oplan.document.Document;
import org.oplan.document.PageNumbers;
import org.oplan.edition.Edition;
import org.oplan.export.DataFile;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.intake.DroppedFile;
import org.oplan.intake.Inputs;
import org.oplan.plan.Paper;
import org.oplan.plan.Plan;
import org.oplan.revision.RevisedDocument;

/**
 * The floors that the data goes through, each a function without memory.
 *
 * <p>They may be called from several threads, and again after a crash: the same arguments give the same result.
 */
public interface Stages {

    /** Takes snapshots of the files in a folder. */
    Checked<List<DroppedFile>> take(Path input, Path snapshots);

    /** Reads files into plans and the ledger. */
    Inputs read(List<DroppedFile> files);

    /** Checks the plans, each by itself, against its version before, and all together. */
    List<Finding> check(Inputs inputs);

    /** Allocates a plan's costs, also by the scenarios that are asked for, and computes its figures. */
    Checked<FigureBook> figures(Plan plan, Inputs inputs, List<String> scenarios);

    /** The files that accompany the documents of a plan. */
    List<DataFile> export(Plan plan, FigureBook figures);

    /** Composes one paper in one language; it may show these pictures. */
    Checked<Document> compose(Plan plan, Paper paper, FigureBook figures, Pictures pictures, Edition edition);

    /** The reports about a run as a whole. */
    List<RunReport> reports();

    /** Draws a document, whose texts stand at a source, as PDF. Without a value, what was written is of no use. */
    Checked<PageNumbers> renderPdf(Document document, List<Attachment> attachments, SourceRef source, OutputStream out);

    /** Draws a document as Word file. If it returns findings, they kept it from that, and nothing was written. */
    List<Finding> renderWord(Document document, PageNumbers pages, OutputStream out);

    /** Draws a Word file with the changes between two versions of a document; what it returns means the same. */
    List<Finding> renderChanges(RevisedDocument document, PageNumbers pages, OutputStream out);
}
