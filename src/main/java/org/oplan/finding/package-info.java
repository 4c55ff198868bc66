/**
 * What is wrong with the data, where it stands and how to mend it.
 *
 * <p>Entry type: {@link org.oplan.finding.Finding}. May use: nothing else of Oplan.
 */
@NullMarked
package org.oplan.finding;

import org.jspecify.annotations.NullMarked;
