/**
 * Draws the document tree as tagged PDF.
 *
 * <p>Entry type: {@link org.oplan.rendering.pdf.PdfRenderer}. May use: {@code document}, {@code edition}.
 */
@NullMarked
package org.oplan.rendering.pdf;

import org.jspecify.annotations.NullMarked;
