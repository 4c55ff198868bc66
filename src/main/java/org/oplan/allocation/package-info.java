/**
 * Shares costs out by drivers, exactly, rounds once, and can say how.
 *
 * <p>Entry type: {@link org.oplan.allocation.Allocation}. May use: {@code plan}, {@code ledger}, {@code money},
 * {@code finding}.
 */
@NullMarked
package org.oplan.allocation;

import org.jspecify.annotations.NullMarked;
