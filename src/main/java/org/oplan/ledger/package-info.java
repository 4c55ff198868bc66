/**
 * What was actually spent.
 *
 * <p>Entry type: {@link org.oplan.ledger.Ledger}. May use: {@code money}, {@code finding}.
 */
@NullMarked
package org.oplan.ledger;

import org.jspecify.annotations.NullMarked;
