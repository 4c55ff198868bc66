package org.oplan.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the digits of numbers, exactly. */
final class Numerals {
    /** A spreadsheet keeps fifteen significant digits; what it saves beyond them is noise of binary fractions. */
    private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int MOST_DIGITS = 15;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,3})?");

    private Numerals() {}

    /** The number that a spreadsheet saved, to the digits that it keeps; empty if it is none or beyond all measure. */
    static Optional<BigDecimal> saved(String digits) {
        if (isShort(digits)) {
            return Optional.of(plain(digits));
        }
        if (!NUMBER.matcher(digits).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits).round(SPREADSHEET).stripTrailingZeros();
        return isWithinMeasure(number) ? Optional.of(number) : Optional.empty();
    }

    /** Whether these are at most fifteen digits with a point among them, as nearly all numbers are. */
    private static boolean isShort(String digits) {
        int point = digits.indexOf('.');
        int length = digits.length();
        if (length == 0 || length > MOST_DIGITS || point == 0 || point == length - 1) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char digit = digits.charAt(i);
            if ((digit < '0' || digit > '9') && i != point) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal plain(String digits) {
        long unscaled = 0;
        int scale = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit == '.') {
                scale = digits.length() - i - 1;
            } else {
                unscaled = unscaled * 10 + digit - '0';
            }
        }
        BigDecimal number = BigDecimal.valueOf(unscaled, scale);
        return unscaled % 10 == 0 ? number.stripTrailingZeros() : number;
    }

    /** Whether a number is one that a plan could hold. */
    static boolean isWithinMeasure(BigDecimal number) {
        return number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= 2 * MOST_DIGITS;
    }
}
