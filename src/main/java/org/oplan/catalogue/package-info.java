/**
 * The document kinds: what each folder of templates that makes a kind of document says about it.
 *
 * <p>Entry type: {@link org.oplan.catalogue.Catalogue}. May use: {@code edition}, {@code plan}, {@code finding}.
 */
@NullMarked
package org.oplan.catalogue;

import org.jspecify.annotations.NullMarked;
