package org.oplan.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the digits of numbers, exactly. */
final class Numerals {
    /** A spreadsheet keeps fifteen significant digits; what it saves beyond them is noise of binary fractions. */
    private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int MOST_DIGITS = 15;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,3})?");
    /** Superscripts and the like are left out: they may be footnote marks. */
    private static final Pattern TYPED_CHARACTERS =
            Pattern.compile("[0-9０-９+＋\\-－−.．,，'’ \\s\u00A0\u2007\u2009\u202F]+");

    private static final Pattern TYPED_NUMBER =
            Pattern.compile("[+-]?(\\d+|\\d{1,3}([ ,'])\\d{3}(\\2\\d{3})*)(\\.\\d+)?");

    private Numerals() {}

    /** The number that a spreadsheet saved, to the digits that it keeps; empty if it is none or beyond all measure. */
    static Optional<BigDecimal> saved(String digits) {
        if (!NUMBER.matcher(digits).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits).round(SPREADSHEET).stripTrailingZeros();
        return isWithinMeasure(number) ? Optional.of(number) : Optional.empty();
    }

    /**
     * The number that somebody typed as text, in digits of any width and with its thousands separated or not.
     *
     * <p>The decimal sign is a point. {@code 1,234} is one thousand two hundred and thirty-four; {@code 12,34} is
     * nothing.
     */
    static Optional<BigDecimal> typed(String text) {
        if (!TYPED_CHARACTERS.matcher(text).matches()) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('−', '-')
                .replace('’', '\'')
                .strip();
        if (!TYPED_NUMBER.matcher(plain).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain.replaceAll("[ ,']", "")).stripTrailingZeros();
        return isWithinMeasure(number) ? Optional.of(number) : Optional.empty();
    }

    private static boolean isWithinMeasure(BigDecimal number) {
        return number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= 2 * MOST_DIGITS;
    }
}
