/**
 * Fills templates with a plan's texts and figures and builds the document tree.
 *
 * <p>Entry type: {@link org.oplan.composition.Composer}. May use: {@code plan}, {@code progress}, {@code allocation},
 * {@code figure}, {@code edition}, {@code document}, {@code revision}, {@code finding}.
 */
@NullMarked
package org.oplan.composition;

import org.jspecify.annotations.NullMarked;
