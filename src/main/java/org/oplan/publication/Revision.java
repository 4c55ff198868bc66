package org.oplan.publication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which issue of a document this is: the document itself, a revision, a corrigendum or an addendum.
 *
 * @param kind which of them
 * @param number its number among its kind, from 1; 0 for the document itself
 */
public record Revision(Kind kind, int number) {
    /** The document itself. */
    public static final Revision ORIGINAL = new Revision(Kind.ORIGINAL, 0);

    private static final Pattern CODE = Pattern.compile("(?i)(rev|corr|add)\\.?([1-9]\\d{0,2})");

    public Revision {
        if ((kind == Kind.ORIGINAL) != (number == 0) || number < 0) {
            throw new IllegalArgumentException("A revision has a number from 1, unlike " + kind + " " + number);
        }
    }

    /** What an issue is. */
    public enum Kind {
        ORIGINAL,
        /** The whole document again; it takes the place of the one before, and of its corrigenda. */
        REV,
        /** Corrects the document and stands beside it. */
        CORR,
        /** Adds to the document and stands beside it. */
        ADD;

        /** {@code Rev}; empty for the document itself. */
        public String code() {
            return this == ORIGINAL
                    ? ""
                    : name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /** The revision that a text names, {@code Rev.1}; empty text names the document itself. */
    public static Optional<Revision> parse(String text) {
        if (text.isBlank()) {
            return Optional.of(ORIGINAL);
        }
        Matcher matcher = CODE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Kind kind = Arrays.stream(Kind.values())
                .filter(known -> known.code().equalsIgnoreCase(matcher.group(1)))
                .findFirst()
                .orElseThrow();
        return Optional.of(new Revision(kind, Integer.parseInt(matcher.group(2))));
    }

    /** {@code Rev.1}; empty for the document itself. */
    public String code() {
        return kind == Kind.ORIGINAL ? "" : kind.code() + "." + number;
    }

    /** What it adds to a file's name, {@code -rev1}. */
    public String fileSuffix() {
        return kind == Kind.ORIGINAL ? "" : "-" + kind.code().toLowerCase(Locale.ROOT) + number;
    }

    /** A symbol with this revision, {@code C19/31(Rev.1)-E}. */
    public String symbol(String symbol, String languageSuffix) {
        return symbol + (kind == Kind.ORIGINAL ? "" : "(" + code() + ")") + languageSuffix;
    }
}
