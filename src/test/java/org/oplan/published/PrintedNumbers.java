package org.oplan.published;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.oplan.edition.Edition;

/**
 * How a language writes numbers, read back.
 *
 * @param groups what stands between thousands
 * @param decimal what stands before decimals
 */
record PrintedNumbers(String groups, char decimal) {
    private static final Pattern STEERING = Pattern.compile("[\u200E\u200F\u2066-\u2069]");

    /** English sets amounts below zero in brackets. */
    private static final Pattern NEGATIVE = Pattern.compile("^\\(([\\d,.]+)\\)$");

    /** The writing of the language, or of the first of two. */
    static PrintedNumbers of(String language) {
        return switch (language.substring(0, 2)) {
            case "en", "zh" -> new PrintedNumbers(",", '.');
            default -> new PrintedNumbers("\u00A0\u202F\u2009 ", ',');
        };
    }

    /** The number that a cell holds and nothing else; a dash is nil. */
    Optional<BigDecimal> value(String cell) {
        String bare = STEERING.matcher(cell).replaceAll("").strip();
        String text = NEGATIVE.matcher(bare).replaceAll("-$1");
        if (text.equals(Edition.NIL)) {
            return Optional.of(BigDecimal.ZERO);
        }
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == decimal) {
                digits.append('.');
            } else if (c == '\u2212' || c == '-') {
                digits.append('-');
            } else if (c != '%' && groups.indexOf(c) < 0) {
                digits.append(c);
            }
        }
        String plain = digits.toString();
        return plain.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** The number that a cell holds and nothing else, in one writing for all languages. */
    Optional<String> alone(String cell) {
        return cell.strip().equals(Edition.NIL)
                ? Optional.empty()
                : value(cell).map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString);
    }
}
