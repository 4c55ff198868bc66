/**
 * The results framework: what a unit will achieve, deliver, spend and risk.
 *
 * <p>Entry type: {@link org.oplan.plan.Plan}. May use: {@code money}, {@code finding}.
 */
@NullMarked
package org.oplan.plan;

import org.jspecify.annotations.NullMarked;
