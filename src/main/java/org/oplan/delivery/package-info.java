/**
 * Sends published documents to those who are to receive them, each revision once.
 *
 * <p>Entry type: {@link org.oplan.delivery.Round}. May use: {@code publication}, {@code edition}.
 */
@NullMarked
package org.oplan.delivery;

import org.jspecify.annotations.NullMarked;
