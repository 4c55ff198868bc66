package org.oplan.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** The figures that a name stands for: one, or one in each plan. */
    List<Match> matches(String name) {
        List<Match> matches = new ArrayList<>();
        books.forEach((plan, book) -> {
            String key = name.startsWith(plan + SEPARATOR) ? name.substring(plan.length() + 1) : name;
            book.find(key).ifPresent(figure -> matches.add(new Match(book, figure)));
        });
        return matches;
    }

    /** All names; with the plan's short name if there are several plans. */
    List<String> all() {
        List<String> names = new ArrayList<>();
        books.forEach((plan, book) -> book.all()
                .forEach(figure -> names.add(books.size() > 1 ? plan + SEPARATOR + figure.key() : figure.key())));
        return names;
    }

    /** The names that are most like a name, nearest first. */
    List<String> nearest(String name, int limit) {
        return all().stream()
                .sorted(Comparator.comparingInt((String other) -> distance(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .toList();
    }

    /** How many letters have to be typed, deleted or replaced to make one name of the other. */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = previous[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(previous[column], current[column - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
