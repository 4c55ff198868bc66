package org.oplan.plan;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the symbols of a body's papers are written: {@code C{yy}/{n}} for {@code C19/31}.
 *
 * <p>{@code {n}} is a number, {@code {yy}} are the last two digits of the session's year; everything else stands for
 * itself.
 *
 * @param text the form
 */
public record SymbolForm(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}?");
    private static final int CENTURY = 100;

    public SymbolForm {
        if (!isForm(text)) {
            throw new IllegalArgumentException("A form of symbols has {n} and {yy} and no other places, not " + text);
        }
    }

    /** Whether a text is the form of symbols. */
    public static boolean isForm(String text) {
        return !text.isBlank()
                && PLACE.matcher(text)
                        .results()
                        .allMatch(place ->
                                place.group().equals("{n}") || place.group().equals("{yy}"));
    }

    /** Whether a symbol is written like this. */
    public boolean fits(String symbol) {
        return pattern("[0-9]{2}").matcher(symbol).matches();
    }

    /** Whether a symbol is written like this and is of the year of a session. */
    public boolean fits(String symbol, LocalDate session) {
        return pattern(year(session)).matcher(symbol).matches();
    }

    /** A symbol that is written like this, {@code C19/1}. */
    public String example(LocalDate session) {
        return text.replace("{yy}", year(session)).replace("{n}", "1");
    }

    private static String year(LocalDate session) {
        int year = session.getYear() % CENTURY;
        return year < 10 ? "0" + year : Integer.toString(year);
    }

    private Pattern pattern(String year) {
        StringBuilder pattern = new StringBuilder();
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            pattern.append(Pattern.quote(text.substring(end, place.start())))
                    .append(place.group().equals("{n}") ? "[0-9]{1,6}" : year);
            end = place.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(text.substring(end))).toString());
    }
}
