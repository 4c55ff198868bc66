package org.oplan.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with places for arguments.
 *
 * <p><code>{name}</code> stands for an argument. <code>{name:file|files}</code> stands for the form that goes with the
 * number in the argument, in the order of the language's {@link PluralRules}; a form may hold places itself. So <code>
 * {count} {count:file|files} read</code> gives "1 file read" and "3 files read".
 *
 * @param text the text with its places
 */
record Message(String text) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("<[^>]*>|[^0-9]");

    /** The text with its arguments filled in. Places without an argument stay as they are. */
    String fill(Map<String, String> arguments, PluralRules plurals) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            Place place = open < from ? null : place(open);
            String value = place == null ? null : arguments.get(place.name());
            if (place != null && value != null) {
                filled.append(text, from, open)
                        .append(place.isPlural() ? place.form(value, plurals).fill(arguments, plurals) : value);
                from = place.end();
            }
        }
        return filled.append(text.substring(from)).toString();
    }

    /** The text of no case in particular: an ellipsis in each place, and the last of several forms. */
    String general() {
        StringBuilder general = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', Math.max(open + 1, from))) {
            Place place = place(open);
            if (place != null) {
                general.append(text, from, open)
                        .append(place.isPlural() ? place.forms().getLast().general() : "…");
                from = place.end();
            }
        }
        return general.append(text.substring(from)).toString();
    }

    /** The names of its arguments. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        places().forEach(place -> names.add(place.name()));
        return names;
    }

    /** Its places that stand for one of several forms. */
    List<List<Message>> plurals() {
        return places().stream().filter(Place::isPlural).map(Place::forms).toList();
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            Place place = place(open);
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }

    /** The place that an opening brace begins, or null if it begins none. */
    private @Nullable Place place(int open) {
        List<Message> parts = new ArrayList<>();
        int depth = 0;
        int from = open + 1;
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '}' && depth == 0;
            boolean divides = depth == 0 && (parts.isEmpty() ? c == ':' : c == '|');
            if (ends || divides) {
                parts.add(new Message(text.substring(from, i)));
                from = i + 1;
            }
            if (ends) {
                String name = parts.getFirst().text();
                return NAME.matcher(name).matches()
                        ? new Place(name, List.copyOf(parts.subList(1, parts.size())), i + 1)
                        : null;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return null;
    }

    /**
     * A place of a text.
     *
     * @param name the argument's name
     * @param forms the forms to choose from; none if the argument itself stands in the place
     * @param end where the text goes on
     */
    private record Place(String name, List<Message> forms, int end) {
        private boolean isPlural() {
            return !forms.isEmpty();
        }

        /** The form for a number as it is written, with separators or inside an element. */
        private Message form(String number, PluralRules plurals) {
            String digits = NOT_OF_A_NUMBER.matcher(number).replaceAll("");
            long value = digits.isEmpty() || digits.length() > 18 ? 0 : Long.parseLong(digits);
            return forms.get(Math.min(plurals.form(value), forms.size() - 1));
        }
    }
}
