package org.oplan.rendering.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label that Word can count: {@code 3.2} as 2 after {@code 3.}, {@code b)} as 2 before a bracket.
 *
 * @param before what stands before the count
 * @param count the count, from 1
 * @param format how Word writes it, {@code decimal} or {@code lowerLetter}
 * @param after what stands after it
 */
record CountedLabel(String before, int count, String format, String after) {
    private static final Pattern NUMBER = Pattern.compile("((?:\\d{1,4}\\.)*)([1-9]\\d{0,3})([).]?)");
    private static final Pattern LETTER = Pattern.compile("(\\(?)([a-z])([).]?)");

    /** The label, if Word can count it. */
    static Optional<CountedLabel> of(String label) {
        Matcher number = NUMBER.matcher(label);
        if (number.matches()) {
            return Optional.of(
                    new CountedLabel(number.group(1), Integer.parseInt(number.group(2)), "decimal", number.group(3)));
        }
        Matcher letter = LETTER.matcher(label);
        return letter.matches()
                ? Optional.of(new CountedLabel(
                        letter.group(1), letter.group(2).charAt(0) - 'a' + 1, "lowerLetter", letter.group(3)))
                : Optional.empty();
    }

    /** Whether this one comes next in a list after another. */
    boolean follows(CountedLabel other) {
        return count == other.count + 1
                && before.equals(other.before)
                && format.equals(other.format)
                && after.equals(other.after);
    }
}
