package org.oplan.job;

import java.util.List;
import org.oplan.document.Document;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/**
 * A document that has been composed and is still to be drawn.
 *
 * @param document what it says
 * @param figures the book that its figures are from
 * @param source where its texts come from, for what is found while it is drawn
 * @param findings what was found while it was composed
 */
record Draft(Document document, FigureBook figures, SourceRef source, List<Finding> findings) {
    Draft {
        findings = List.copyOf(findings);
    }

    /** The same with a document that says more. */
    Draft with(Document other) {
        return new Draft(other, figures, source, findings);
    }
}
