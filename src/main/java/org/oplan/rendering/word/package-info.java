/**
 * Draws the document tree as native Word.
 *
 * <p>Entry type: {@link org.oplan.rendering.word.WordRenderer}. May use: {@code document}, {@code edition}.
 */
@NullMarked
package org.oplan.rendering.word;

import org.jspecify.annotations.NullMarked;
