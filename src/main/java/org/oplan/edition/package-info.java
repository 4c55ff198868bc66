/**
 * A language of publication: its words, its numbers and its dates, all read from the templates folder.
 *
 * <p>Entry type: {@link org.oplan.edition.Edition}. May use: {@code money}, {@code finding}.
 */
@NullMarked
package org.oplan.edition;

import org.jspecify.annotations.NullMarked;
