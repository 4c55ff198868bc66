package org.oplan.check;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.oplan.money.Fraction;

/**
 * A number as a paper prints it.
 *
 * <p>Thousands may be divided by commas, apostrophes or spaces, the decimal sign is a point or a comma, a per cent sign
 * may follow, and a dash is nil. {@code 1,234} is one thousand two hundred and thirty-four.
 *
 * @param value the number; of a percentage, the number before the sign
 * @param decimals how many decimals are printed
 */
record PrintedNumber(BigDecimal value, int decimals) {
    private static final Pattern NIL = Pattern.compile("[-–—−]");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([ ,'])\\d{3}(\\1\\d{3})*([.,]\\d{1,9})?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}([.,]\\d{1,9})?");
    private static final Pattern DECIMALS = Pattern.compile("[.,](\\d{1,2}|\\d{4,9})$");
    private static final Pattern STRAY = Pattern.compile("[^0-9.,'%\\-−– ]");

    /** The number in a text; empty if it is not one. */
    static Optional<PrintedNumber> of(String text) {
        String plain = plain(text);
        if (NIL.matcher(plain).matches()) {
            return Optional.of(new PrintedNumber(BigDecimal.ZERO, 0));
        }
        if (!GROUPED.matcher(plain).matches() && !PLAIN.matcher(plain).matches()) {
            return Optional.empty();
        }
        int sign = Math.max(plain.lastIndexOf('.'), DECIMALS.matcher(plain).find() ? plain.lastIndexOf(',') : -1);
        String whole = (sign < 0 ? plain : plain.substring(0, sign)).replaceAll("[ ,']", "");
        String decimals = sign < 0 ? "" : plain.substring(sign + 1);
        return Optional.of(new PrintedNumber(
                new BigDecimal(decimals.isEmpty() ? whole : whole + "." + decimals), decimals.length()));
    }

    /** What was probably meant by a text that is no number: the text without what does not belong into one. */
    static Optional<String> meant(String text) {
        String without = STRAY.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .strip();
        boolean hasDigits = without.chars().anyMatch(Character::isDigit);
        return Optional.of(without).filter(digits -> hasDigits && of(digits).isPresent());
    }

    /** One unit of the last digit that is printed. */
    Fraction unit() {
        return Fraction.of(BigDecimal.ONE.movePointLeft(decimals));
    }

    /** The number, exactly. */
    Fraction exact() {
        return Fraction.of(value);
    }

    /** Blanks of any kind become one kind, the sign an ASCII one, and the per cent sign goes. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .replace('−', '-')
                .strip()
                .replaceAll("\\s*%$", "");
    }
}
