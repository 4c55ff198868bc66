/**
 * Finds dropped files, takes snapshots of them, reads workbooks and ledgers, and returns what is wrong to the sender.
 *
 * <p>Entry type: {@link org.oplan.intake.InputReader}. May use: {@code plan}, {@code ledger}, {@code catalogue},
 * {@code consolidation}, {@code money}, {@code finding}, {@code edition} (for the words of what goes back).
 */
@NullMarked
package org.oplan.intake;

import org.jspecify.annotations.NullMarked;
