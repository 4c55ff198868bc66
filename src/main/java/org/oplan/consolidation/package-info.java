/**
 * Brings the workbooks of several units together in one, without counting anything twice.
 *
 * <p>Entry type: {@link org.oplan.consolidation.Consolidation}. May use: {@code plan}, {@code ledger}, {@code money},
 * {@code finding}.
 */
@NullMarked
package org.oplan.consolidation;

import org.jspecify.annotations.NullMarked;
