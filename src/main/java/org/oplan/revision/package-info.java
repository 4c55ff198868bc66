/**
 * What a new version of a paper changes: marked document trees, and changed figures with their causes.
 *
 * <p>Entry types: {@link org.oplan.revision.Comparison}, {@link org.oplan.revision.FigureChanges}. May use:
 * {@code document}, {@code figure}, {@code finding}.
 *
 * <p>A marked tree has the shape of a document tree and holds both versions of it. Sections, tables and charts are
 * known by their ids, rows by their code, paragraphs by their words; within a text the words are compared, and a figure
 * is one word.
 */
@NullMarked
package org.oplan.revision;

import org.jspecify.annotations.NullMarked;
