/**
 * Amounts of money, exact shares and rounding that adds up.
 *
 * <p>Entry types: {@link org.oplan.money.Money}, {@link org.oplan.money.Fraction},
 * {@link org.oplan.money.LargestRemainder} and {@link org.oplan.money.ControlledRounding}. May use: nothing else of
 * Oplan.
 */
@NullMarked
package org.oplan.money;

import org.jspecify.annotations.NullMarked;
