/**
 * The rules that a plan is held to: one rule, one class, one code.
 *
 * <p>Entry type: {@link org.oplan.check.PlanChecks}. May use: {@code plan}, {@code ledger}, {@code progress},
 * {@code allocation}, {@code money}, {@code finding}.
 */
@NullMarked
package org.oplan.check;

import org.jspecify.annotations.NullMarked;
