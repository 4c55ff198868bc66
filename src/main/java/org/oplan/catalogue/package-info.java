/**
 * The document kinds and the audiences: what the templates folder says of the papers that are made with it.
 *
 * <p>Entry type: {@link org.oplan.catalogue.Catalogue}. May use: {@code edition}, {@code plan}, {@code finding}.
 */
@NullMarked
package org.oplan.catalogue;

import org.jspecify.annotations.NullMarked;
