package org.oplan.revision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.oplan.finding.SourceRef;
import org.oplan.revision.FigureChange.Cause;

/**
 * Compares two figure books: which figures have changed, and which inputs they changed for.
 *
 * <p>A figure is followed through its parts, old and new, down to what was read from cells; the cells whose content
 * differs are its causes.
 */
public final class FigureChanges {
    private final FigureBook before;
    private final FigureBook after;

    private FigureChanges(FigureBook before, FigureBook after) {
        this.before = before;
        this.after = after;
    }

    /** The changed figures, by key. */
    public static List<FigureChange> of(FigureBook before, FigureBook after) {
        FigureChanges changes = new FigureChanges(before, after);
        SortedSet<String> keys = new TreeSet<>();
        before.all().forEach(figure -> keys.add(figure.key()));
        after.all().forEach(figure -> keys.add(figure.key()));
        return keys.stream()
                .map(changes::change)
                .filter(change -> change.before().isEmpty()
                        || change.after().isEmpty()
                        || change.difference().signum() != 0)
                .toList();
    }

    private FigureChange change(String key) {
        Optional<BigDecimal> old = before.find(key).map(Figure::value);
        Optional<BigDecimal> now = after.find(key).map(Figure::value);
        return new FigureChange(key, old, now, causes(key));
    }

    private List<Cause> causes(String key) {
        SortedMap<String, Read> old = new TreeMap<>();
        SortedMap<String, Read> now = new TreeMap<>();
        collect(before, key, new TreeSet<>(), old);
        collect(after, key, new TreeSet<>(), now);
        SortedSet<String> places = new TreeSet<>(old.keySet());
        places.addAll(now.keySet());
        List<Cause> causes = new ArrayList<>();
        for (String place : places) {
            Optional<Read> was = Optional.ofNullable(old.get(place));
            Optional<Read> is = Optional.ofNullable(now.get(place));
            String left = was.map(Read::value).orElse("");
            String right = is.map(Read::value).orElse("");
            if (!left.equals(right)) {
                is.or(() -> was).ifPresent(read -> causes.add(new Cause(read.source(), left, right)));
            }
        }
        causes.sort(Comparator.comparing(Cause::source));
        return causes;
    }

    /** What was read from a cell. */
    private record Read(SourceRef source, String value) {}

    private static void collect(FigureBook book, String key, SortedSet<String> seen, SortedMap<String, Read> reads) {
        Optional<Figure> figure = book.find(key);
        if (figure.isEmpty() || !seen.add(key)) {
            return;
        }
        for (Figure.Step step : figure.get().trace()) {
            step.sources()
                    .forEach(source -> reads.put(source.place() + " " + step.name(), new Read(source, step.value())));
        }
        figure.get().parts().forEach(part -> collect(book, part, seen, reads));
    }
}
