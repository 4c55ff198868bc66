package org.oplan.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which lines stand in the two columns of a masthead, from above.
 *
 * <p>A line that the form has is one that papers have to fill; one that it lacks is printed below the left column if a
 * paper fills it all the same.
 *
 * @param left lines of the left column
 * @param right lines of the right column
 */
public record MastheadForm(List<Line> left, List<Line> right) {
    /** The form of papers whose audience has none of its own. */
    public static final MastheadForm GENERAL =
            new MastheadForm(List.of(), List.of(Line.DOCUMENT, Line.DATE, Line.ORIGINAL));

    public MastheadForm {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Whether papers have to have a line. */
    public boolean has(Line line) {
        return left.contains(line) || right.contains(line);
    }

    /** A line of a masthead. */
    public enum Line {
        AGENDA_ITEM,
        DOCUMENT,
        DATE,
        ORIGINAL;

        /** The name as {@code audiences.yaml} writes it, {@code agenda-item}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The line with a name. */
        public static Optional<Line> of(String word) {
            return Arrays.stream(values())
                    .filter(line -> line.word().equals(word))
                    .findFirst();
        }

        /** All names. */
        public static List<String> words() {
            return Arrays.stream(values()).map(Line::word).toList();
        }
    }
}
