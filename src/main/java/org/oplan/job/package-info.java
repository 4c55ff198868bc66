/**
 * Runs the house from the input folder to the published set, and picks up where a crash has left off.
 *
 * <p>Entry type: {@link org.oplan.job.Build}. May use: everything but {@code cli} and {@code console}.
 */
@NullMarked
package org.oplan.job;

import org.jspecify.annotations.NullMarked;
