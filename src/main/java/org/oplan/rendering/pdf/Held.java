package org.oplan.rendering.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfIndirectReference;

/**
 * Something on a page that an element of the structure holds.
 *
 * @param page the page, from 1
 * @param mark the number of the marked content, if it is no annotation
 * @param annotation the annotation, if it is one
 */
record Held(int page, int mark, @Nullable PdfIndirectReference annotation) {}
