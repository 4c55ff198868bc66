/**
 * Figures and findings for machines, and the explanation of a figure for people.
 *
 * <p>Entry type: {@link org.oplan.export.PlanExports}. May use: {@code plan}, {@code allocation}, {@code figure},
 * {@code finding}, {@code edition}.
 */
@NullMarked
package org.oplan.export;

import org.jspecify.annotations.NullMarked;
