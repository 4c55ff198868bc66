/** Oplan: official documents from operational plans. The packages below are the floors of the house. */
@NullMarked
package org.oplan;

import org.jspecify.annotations.NullMarked;
