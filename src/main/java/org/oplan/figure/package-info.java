/**
 * Every number that a document prints: its value, its rule and its source cells.
 *
 * <p>Entry type: {@link org.oplan.figure.FigureBook}. May use: {@code money}, {@code finding}, {@code plan},
 * {@code ledger}, {@code allocation}, {@code progress}, {@code consolidation}.
 */
@NullMarked
package org.oplan.figure;

import org.jspecify.annotations.NullMarked;
