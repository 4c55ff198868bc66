package org.oplan.publication;

import org.oplan.document.Document;
import org.oplan.figure.FigureBook;

/**
 * A paper as it was composed, before it was marked as a draft or given the symbol of an issue.
 *
 * @param document what it says
 * @param figures the figures that it prints, and those that they were computed from
 */
public record ComposedPaper(Document document, FigureBook figures) {}
