/**
 * The command line: reads what people ask for and says what came of it, in their language.
 *
 * <p>Entry type: {@link org.oplan.cli.Shell}. May use: {@code job}, {@code publication}, {@code export},
 * {@code edition}, {@code figure}, {@code finding}, {@code plan}.
 */
@NullMarked
package org.oplan.cli;

import org.jspecify.annotations.NullMarked;
