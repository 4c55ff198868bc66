/**
 * Figures for people and machines who want them without a document.
 *
 * <p>Entry types: the classes of this package. May use: {@code plan}, {@code allocation}, {@code figure},
 * {@code edition}, {@code finding}.
 */
@NullMarked
package org.oplan.export;

import org.jspecify.annotations.NullMarked;
