package org.oplan.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that somebody typed as text.
 *
 * <p>Digits of any width and script; thousands separated by commas, points, apostrophes, blanks (also those that do not
 * break) or not at all; the decimal sign a point or a comma. A separator that could be either is never guessed at:
 *
 * <pre>
 * 1,234.50  1.234,50  1'234.50  1 234,50  12,34   one number each
 * 1,234  1.234                                    unclear: a thousand or one and a bit
 * 0,125  1234.567                                 clear: no group of thousands starts or is as long as that
 * </pre>
 */
sealed interface TypedNumber {

    /** Text that can only be this number. */
    record Exact(BigDecimal value) implements TypedNumber {}

    /**
     * Text that could be either number.
     *
     * @param grouped the number, if its separator divides thousands
     * @param decimal the number, if its separator is the decimal sign
     */
    record Unclear(BigDecimal grouped, BigDecimal decimal) implements TypedNumber {}

    /** Text that is no number, or one beyond all measure. */
    record None() implements TypedNumber {}

    /** What a text says. */
    static TypedNumber of(String text) {
        if (!Syntax.CHARACTERS.matcher(text).matches()) {
            return new None();
        }
        String plain = Syntax.plain(text);
        Matcher single = Syntax.UNCLEAR.matcher(plain);
        if (single.matches()) {
            BigDecimal grouped = new BigDecimal(single.group(1) + single.group(2) + single.group(3));
            BigDecimal decimal = new BigDecimal(single.group(1) + single.group(2) + "." + single.group(3));
            return new Unclear(grouped, decimal);
        }
        return Syntax.digits(plain)
                .map(digits -> new BigDecimal(digits).stripTrailingZeros())
                .filter(Numerals::isWithinMeasure)
                .<TypedNumber>map(Exact::new)
                .orElseGet(None::new);
    }

    /** How numbers are written. */
    final class Syntax {
        /** Superscripts and the like are left out: they may be footnote marks. */
        private static final Pattern CHARACTERS =
                Pattern.compile("[\\p{Nd}+＋\\-－−.．٫,，٬'’\\s\\u00A0\\u2007\\u2009\\u202F]{1,60}");

        private static final Pattern UNCLEAR = Pattern.compile("([+-]?)([1-9]\\d{0,2})[.,](\\d{3})");
        private static final Pattern UNGROUPED = Pattern.compile("([+-]?\\d+)(?:[.,](\\d+))?");
        /** Blanks and apostrophes are never decimal signs. */
        private static final Pattern BY_BLANKS =
                Pattern.compile("([+-]?\\d{1,3}(?:([ '])\\d{3}(?:\\2\\d{3})*))(?:[.,](\\d+))?");

        private static final Pattern BY_COMMAS = Pattern.compile("([+-]?[1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.(\\d+))?");
        private static final Pattern BY_POINTS = Pattern.compile("([+-]?[1-9]\\d{0,2}(?:\\.\\d{3})+)(?:,(\\d+))?");

        private Syntax() {}

        private static String plain(String text) {
            StringBuilder plain = new StringBuilder();
            Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .strip()
                    .codePoints()
                    .forEach(character -> plain.append(plain(character)));
            return plain.toString();
        }

        private static char plain(int character) {
            return switch (character) {
                case '−' -> '-';
                case '’', '٬' -> '\'';
                case '٫' -> '.';
                default ->
                    Character.isDigit(character)
                            ? Character.forDigit(Character.digit(character, 10), 10)
                            : (char) character;
            };
        }

        private static Optional<String> digits(String plain) {
            for (Pattern pattern : List.of(UNGROUPED, BY_BLANKS, BY_COMMAS, BY_POINTS)) {
                Matcher matcher = pattern.matcher(plain);
                if (matcher.matches()) {
                    String decimals = matcher.group(matcher.groupCount());
                    String whole = matcher.group(1).replaceAll("[ ',.]", "");
                    return Optional.of(decimals == null ? whole : whole + "." + decimals);
                }
            }
            return Optional.empty();
        }
    }
}
