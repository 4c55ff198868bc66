package org.oplan.job;

import org.oplan.document.Document;
import org.oplan.edition.Edition;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Checked;

/**
 * A kind of document about a run as a whole, written in every language of the run when all papers are made.
 *
 * <p>Like the floors, a report has no memory: the same facts give the same document, in any thread.
 */
public interface RunReport {

    /** Its kind, which names its template and its files: {@code integrity-report}. */
    String kind();

    /** Whether it tells what has changed, so that there is none before something has been published. */
    default boolean needsPredecessor() {
        return false;
    }

    /** The figures that it prints in a language. */
    FigureBook figures(RunFacts facts, String language);

    /** Composes it in one language. */
    Checked<Document> compose(RunFacts facts, FigureBook figures, Edition edition);
}
