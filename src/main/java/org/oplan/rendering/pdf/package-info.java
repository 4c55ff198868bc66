/**
 * Draws the document tree as tagged PDF.
 *
 * <p>Layout turns blocks into slabs ({@code BodyLayout} and a layout for each kind of block), slabs into pages of
 * drawing operations ({@code Paginator}); only then {@code PdfFile} writes them, all through one {@code TaggedCanvas}.
 * Pages of a right-to-left language are laid out with places counted from the right edge, and the {@code Mirror} sets
 * them right. Sizes are in {@code TypeScale} and {@code PageShape}, colours in {@code Palette}, fonts on the
 * {@code FontShelf}.
 *
 * <p>Entry type: {@link org.oplan.rendering.pdf.PdfRenderer}. May use: {@code document}, {@code edition}.
 */
@NullMarked
package org.oplan.rendering.pdf;

import org.jspecify.annotations.NullMarked;
