package org.oplan.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One language of publication: its words and how it writes numbers and dates.
 *
 * <p>Everything here is data of the templates folder ({@code terms/LANGUAGE/language.properties}); nothing depends on
 * the locale data of the Java runtime.
 */
public final class Edition {
    /** What stands for nil in a table. */
    public static final String NIL = "–";

    private static final char MINUS = '\u2212';

    private final Terms terms;
    private final Locale locale;
    private final String group;
    private final String decimal;
    private final List<String> months;

    private Edition(Terms terms) {
        this.terms = terms;
        this.locale = Locale.forLanguageTag(terms.text("language.tag"));
        this.group = unquoted(terms.text("format.group"));
        this.decimal = terms.text("format.decimal");
        this.months = Arrays.asList(terms.text("format.months").split(","));
        if (months.size() != 12) {
            throw new IllegalArgumentException("format.months of terms/" + terms.language() + " names " + months.size()
                    + " months; twelve are needed");
        }
    }

    /** The edition in a language that the templates folder has terms for. */
    public static Edition of(TemplateFolder folder, String language) {
        return new Edition(Terms.load(folder, language));
    }

    /** The edition in a language, with the words that a document kind has of its own. */
    public static Edition of(TemplateFolder folder, String language, String kind) {
        return new Edition(Terms.load(folder, language, kind));
    }

    /** Its words. */
    public Terms terms() {
        return terms;
    }

    /** Its language, for line breaking, fonts and file properties. */
    public Locale locale() {
        return locale;
    }

    /** The language's code, {@code en}. */
    public String language() {
        return terms.language();
    }

    /** What is added to a document symbol: {@code -E}. */
    public String symbolSuffix() {
        return terms.text("language.suffix");
    }

    /** The thousands separator. */
    public String groupSeparator() {
        return group;
    }

    /** The decimal separator. */
    public String decimalSeparator() {
        return decimal;
    }

    /** A number with its thousands separated, and with as many decimals as it has. */
    public String number(BigDecimal value) {
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(group);
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(decimal).append(digits, point + 1, digits.length());
        }
        return value.signum() < 0 ? MINUS + text.toString() : text.toString();
    }

    /** An amount as tables print it: nil as a dash, a negative amount as the language has it. */
    public String amount(BigDecimal value) {
        if (value.signum() == 0) {
            return NIL;
        }
        return value.signum() > 0
                ? number(value)
                : terms.text("format.negative", Map.of("number", number(value.negate())));
    }

    /** A share in per cent as tables print it, {@code 37.2%}; nil as a dash. */
    public String share(BigDecimal value) {
        return value.signum() == 0 ? NIL : terms.text("format.percent", Map.of("number", number(value)));
    }

    /** A date, {@code 8 February 2019}; the first day of a month as the language has it, {@code 1er}. */
    public String date(LocalDate date) {
        int day = date.getDayOfMonth();
        return terms.text(
                "format.date",
                Map.of(
                        "day", day == 1 ? terms.text("format.first-of-month") : Integer.toString(day),
                        "month", months.get(date.getMonthValue() - 1).strip(),
                        "year", Integer.toString(date.getYear())));
    }

    /** A span of years, {@code 2020–2023}; a single year stands alone. */
    public String years(int first, int last) {
        return first == last
                ? Integer.toString(first)
                : terms.text("format.years", Map.of("first", Integer.toString(first), "last", Integer.toString(last)));
    }

    /** Separators are quoted in the terms, since a properties file drops leading blanks. */
    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
