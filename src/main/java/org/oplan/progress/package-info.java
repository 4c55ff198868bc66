/**
 * How far a plan has come: a period's indicators, assumptions and risks, seen through the sheets of a progress report.
 *
 * <p>Entry type: {@link org.oplan.progress.ProgressReport}. May use: {@code plan}, {@code money}, {@code finding}.
 */
@NullMarked
package org.oplan.progress;

import org.jspecify.annotations.NullMarked;
