/**
 * A paper in two languages at once: two versions of its document tree merged into one.
 *
 * <p>Entry type: {@link org.oplan.bilingual.BilingualEdition}. May use: {@code document}.
 *
 * <p>Both versions come from one template and differ in words only. Where one of them has a part that the other lacks,
 * because a text was not translated, the part stands alone.
 */
@NullMarked
package org.oplan.bilingual;

import org.jspecify.annotations.NullMarked;
