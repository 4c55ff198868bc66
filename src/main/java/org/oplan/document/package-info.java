/**
 * The document tree that every renderer draws: sealed, immutable, free of layout.
 *
 * <p>Entry type: {@link org.oplan.document.Document}. May use: nothing else of Oplan.
 */
@NullMarked
package org.oplan.document;

import org.jspecify.annotations.NullMarked;
