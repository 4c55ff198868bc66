/**
 * Finds dropped files, takes snapshots of them and reads workbooks and ledgers.
 *
 * <p>Entry type: {@link org.oplan.intake.InputReader}. May use: {@code plan}, {@code ledger}, {@code money},
 * {@code finding}.
 */
@NullMarked
package org.oplan.intake;

import org.jspecify.annotations.NullMarked;
