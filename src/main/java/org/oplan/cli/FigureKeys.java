package org.oplan.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.oplan.export.FigureExplanation;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;

/** Finds figures by the names that people type: a key, or a plan's short name, a colon and a key. */
final class FigureKeys {
    private static final String SEPARATOR = ":";

    private final SortedMap<String, FigureBook> books;

    FigureKeys(SortedMap<String, FigureBook> books) {
        this.books = new TreeMap<>(books);
    }

    /** A figure in its book. */
    record Match(FigureBook book, Figure figure) {}

    /**
     * The figures that a name stands for: one, or one in each plan; a companion's that is its plan's own counts once.
     */
    List<Match> matches(String name) {
        List<Match> matches = new ArrayList<>();
        books.forEach((plan, book) -> {
            book.find(keyIn(plan, name))
                    .filter(figure ->
                            matches.stream().noneMatch(match -> match.figure().equals(figure)))
                    .ifPresent(figure -> matches.add(new Match(book, figure)));
        });
        return matches;
    }

    /** All names, or those of the figures of one rule; with the plan's short name if there are several plans. */
    List<String> all(Optional<String> rule) {
        List<String> names = new ArrayList<>();
        books.forEach((plan, book) -> book.all().stream()
                .filter(figure -> rule.isEmpty() || figure.rule().equals(rule.get()))
                .forEach(figure -> names.add(nameOf(plan, figure.key()))));
        return names;
    }

    /** Names that start with a text, in which a star stands for anything: {@code annex2/*}{@code /R.1}. */
    static Predicate<String> pattern(String start) {
        String expression =
                Arrays.stream(start.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(expression + ".*").asMatchPredicate();
    }

    /** The names that are most like an unknown name, in each plan. */
    List<String> suggestions(String name) {
        List<String> names = new ArrayList<>();
        books.forEach((plan, book) ->
                FigureExplanation.suggestions(book, keyIn(plan, name)).forEach(key -> names.add(nameOf(plan, key))));
        return names;
    }

    private String nameOf(String plan, String key) {
        return books.size() > 1 ? plan + SEPARATOR + key : key;
    }

    private static String keyIn(String plan, String name) {
        return name.startsWith(plan + SEPARATOR) ? name.substring(plan.length() + 1) : name;
    }
}
