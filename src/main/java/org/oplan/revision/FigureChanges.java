package org.oplan.revision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.oplan.finding.SourceRef;

/**
 * Compares two figure books: which figures have changed, and which inputs they changed for.
 *
 * <p>A figure is followed through its parts, old and new, down to what was read from cells. What a step reads from one
 * cell is the content of that cell; of a sum over several cells, those are causes whose content is known to differ, and
 * all of them only if none is. A cell that one book reads for a figure that the other lacks is no cause if the other
 * reads it too, for something else: its content is the same.
 */
public final class FigureChanges {
    private final FigureBook before;
    private final FigureBook after;
    private final Reads old;
    private final Reads now;
    /** The cells whose content differs, by place. */
    private final SortedMap<String, FigureChange.Cause> cells;

    private FigureChanges(FigureBook before, FigureBook after) {
        this.before = before;
        this.after = after;
        this.old = Reads.of(before);
        this.now = Reads.of(after);
        this.cells = cells();
    }

    /** The changed figures, by key. */
    public static List<FigureChange> of(FigureBook before, FigureBook after) {
        FigureChanges changes = new FigureChanges(before, after);
        SortedSet<String> keys = new TreeSet<>();
        before.all().forEach(figure -> keys.add(figure.key()));
        after.all().forEach(figure -> keys.add(figure.key()));
        return keys.stream().filter(changes::differs).map(changes::change).toList();
    }

    private boolean differs(String key) {
        Optional<BigDecimal> old = before.find(key).map(Figure::value);
        Optional<BigDecimal> now = after.find(key).map(Figure::value);
        return old.isEmpty() || now.isEmpty() || old.get().compareTo(now.get()) != 0;
    }

    private FigureChange change(String key) {
        return new FigureChange(
                key, before.find(key).map(Figure::value), after.find(key).map(Figure::value), causes(key));
    }

    private List<FigureChange.Cause> causes(String key) {
        Reads left = new Reads().follow(before, key);
        Reads right = new Reads().follow(after, key);
        SortedSet<String> places = new TreeSet<>(left.places);
        places.addAll(right.places);
        List<FigureChange.Cause> known = cells.entrySet().stream()
                .filter(cell -> places.contains(cell.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<FigureChange.Cause> causes = known.isEmpty() ? differences(left.all, right.all) : known;
        return causes.stream()
                .distinct()
                .sorted(Comparator.comparing(FigureChange.Cause::source))
                .toList();
    }

    private SortedMap<String, FigureChange.Cause> cells() {
        SortedMap<String, FigureChange.Cause> cells = new TreeMap<>();
        differences(old.single, now.single)
                .forEach(cause -> cells.putIfAbsent(cause.source().place(), cause));
        return cells;
    }

    private List<FigureChange.Cause> differences(SortedMap<String, Read> left, SortedMap<String, Read> right) {
        SortedSet<String> names = new TreeSet<>(left.keySet());
        names.addAll(right.keySet());
        List<FigureChange.Cause> causes = new ArrayList<>();
        for (String name : names) {
            Optional<Read> was = Optional.ofNullable(left.get(name));
            Optional<Read> is = Optional.ofNullable(right.get(name));
            if (isReadOtherwise(was, is)) {
                continue;
            }
            String then = was.map(Read::value).orElse("");
            String later = is.map(Read::value).orElse("");
            if (!then.equals(later)) {
                is.or(() -> was).ifPresent(read -> causes.add(new FigureChange.Cause(read.source(), then, later)));
            }
        }
        return causes;
    }

    /** Whether one book reads a cell for this, and the other one for something else. */
    private boolean isReadOtherwise(Optional<Read> was, Optional<Read> is) {
        return (was.isEmpty() && is.filter(read -> old.reads(read.source())).isPresent())
                || (is.isEmpty() && was.filter(read -> now.reads(read.source())).isPresent());
    }

    /** What was read from a cell. */
    private record Read(SourceRef source, String value) {}

    /** What figures were computed from, by place and name of the step. */
    private static final class Reads {
        private final SortedMap<String, Read> all = new TreeMap<>();
        private final SortedMap<String, Read> single = new TreeMap<>();
        private final SortedSet<String> places = new TreeSet<>();
        private final SortedSet<String> seen = new TreeSet<>();

        /** What the figures of a book were computed from. */
        static Reads of(FigureBook book) {
            Reads reads = new Reads();
            book.all().forEach(reads::add);
            return reads;
        }

        /** Adds a figure with all its parts. */
        Reads follow(FigureBook book, String key) {
            book.find(key).filter(figure -> seen.add(key)).ifPresent(figure -> {
                add(figure);
                figure.parts().forEach(part -> follow(book, part));
            });
            return this;
        }

        /** Adds a figure without its parts. */
        void add(Figure figure) {
            for (Figure.Step step : figure.trace()) {
                for (SourceRef source : step.sources()) {
                    Read read = new Read(source, step.value());
                    places.add(source.place());
                    all.put(source.place() + " " + step.name(), read);
                    if (step.sources().size() == 1) {
                        single.put(source.place() + " " + step.name(), read);
                    }
                }
            }
        }

        boolean reads(SourceRef source) {
            return places.contains(source.place());
        }
    }
}
