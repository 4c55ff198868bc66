package org.oplan.edition;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which form of a word goes with a number, in one language.
 *
 * <p>The rules are data of the language, {@code plural.rules}, in the notation of the Unicode CLDR for whole numbers:
 * {@code one: n % 10 = 1 and n % 100 != 11; few: n % 10 = 2..4 and n % 100 != 12..14}. The first rule that holds gives
 * the form; the form after those of all rules is for every other number.
 */
final class PluralRules {
    private static final Pattern RELATION =
            Pattern.compile("n(?: % (?<modulus>[0-9]+))? (?<sign>!?=) (?<first>[0-9]+)(?:\\.\\.(?<last>[0-9]+))?");

    private final List<List<Relation>> rules;

    private PluralRules(List<List<Relation>> rules) {
        this.rules = rules;
    }

    /**
     * The rules in a text.
     *
     * @throws IllegalArgumentException if it is not written in that notation
     */
    static PluralRules of(String text) {
        return new PluralRules(Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(rule -> !rule.isEmpty())
                .map(PluralRules::conditions)
                .toList());
    }

    /** How many forms a word has. */
    int forms() {
        return rules.size() + 1;
    }

    /** Which form goes with a number, counted from 0. */
    int form(long number) {
        for (int form = 0; form < rules.size(); form++) {
            if (rules.get(form).stream().allMatch(relation -> relation.holds(number))) {
                return form;
            }
        }
        return rules.size();
    }

    private static List<Relation> conditions(String rule) {
        String conditions = rule.substring(rule.indexOf(':') + 1);
        return Arrays.stream(conditions.split(" and "))
                .map(condition -> Relation.of(condition.strip()))
                .toList();
    }

    /**
     * One condition of a rule.
     *
     * @param modulus what the number is divided by to take the remainder; 0 takes the number itself
     * @param within whether the condition holds inside the range, or outside it
     * @param first first number of the range
     * @param last last number of the range, included
     */
    private record Relation(long modulus, boolean within, long first, long last) {

        private static Relation of(String text) {
            Matcher matcher = RELATION.matcher(text);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("plural.rules has the condition '" + text
                        + "'; conditions are written like 'n % 10 = 2..4' or 'n != 1'");
            }
            long first = Long.parseLong(matcher.group("first"));
            return new Relation(
                    matcher.group("modulus") == null ? 0 : Long.parseLong(matcher.group("modulus")),
                    matcher.group("sign").equals("="),
                    first,
                    matcher.group("last") == null ? first : Long.parseLong(matcher.group("last")));
        }

        private boolean holds(long number) {
            long value = modulus == 0 ? number : number % modulus;
            return within == (value >= first && value <= last);
        }
    }
}
