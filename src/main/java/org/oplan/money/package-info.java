/**
 * Amounts of money, exact shares and rounding that adds up.
 *
 * <p>Entry type: {@link org.oplan.money.Money}. May use: nothing else of Oplan.
 */
@NullMarked
package org.oplan.money;

import org.jspecify.annotations.NullMarked;
