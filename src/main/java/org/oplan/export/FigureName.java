package org.oplan.export;

import java.util.regex.Pattern;

/**
 * What the key of a figure says: {@code annex2/ADM/R.1/2020} is the item {@code ADM/R.1} of table {@code annex2} in
 * 2020.
 *
 * @param table the first part of the key
 * @param item what stands between table and year; may be empty
 * @param year the last part, if it is a year; else empty
 */
record FigureName(String table, String item, String year) {
    private static final String SEPARATOR = "/";
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    /** What a key says. */
    static FigureName of(String key) {
        int first = key.indexOf(SEPARATOR);
        int last = key.lastIndexOf(SEPARATOR);
        if (first < 0) {
            return new FigureName(key, "", "");
        }
        String year = key.substring(last + 1);
        if (!YEAR.matcher(year).matches()) {
            return new FigureName(key.substring(0, first), key.substring(first + 1), "");
        }
        String item = first == last ? "" : key.substring(first + 1, last);
        return new FigureName(key.substring(0, first), item, year);
    }

    /** The key of these parts. */
    static String key(Object... parts) {
        StringBuilder key = new StringBuilder();
        for (Object part : parts) {
            key.append(key.isEmpty() ? "" : SEPARATOR).append(part);
        }
        return key.toString();
    }
}
