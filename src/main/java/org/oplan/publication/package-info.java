/**
 * Puts finished documents where readers find them: all at once, verifiable, never half-written.
 *
 * <p>Entry type: {@link org.oplan.publication.Publication}. May use: {@code document}, {@code figure}, {@code finding}.
 */
@NullMarked
package org.oplan.publication;

import org.jspecify.annotations.NullMarked;
