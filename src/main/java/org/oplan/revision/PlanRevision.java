package org.oplan.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;

/**
 * The papers of a plan in one language beside those that were published before.
 *
 * @param plan short name of the plan, {@code gs-2020-2023}
 * @param papers the papers, by path
 * @param before the figures that the changed papers printed, and those that they were computed from
 * @param after the figures that the changed papers print, and those that they are computed from
 */
public record PlanRevision(String plan, List<PaperRevision> papers, FigureBook before, FigureBook after) {
    public PlanRevision {
        papers = List.copyOf(papers);
    }

    /**
     * The figures that one of the papers prints and that have changed, in the order in which the papers print them.
     *
     * <p>Figures that a paper prints for the first time, or no more, count as changed only if the plan had or has no
     * such figure at all, as far as its papers tell.
     */
    public List<FigureChange> figures() {
        SortedMap<String, FigureChange> changed = new TreeMap<>();
        FigureChanges.of(before, after).forEach(change -> changed.put(change.key(), change));
        List<FigureChange> printed = new ArrayList<>();
        places().keySet().forEach(key -> {
            FigureChange change = changed.get(key);
            if (change != null) {
                printed.add(change);
            }
        });
        return printed;
    }

    /** Where each figure of the changed papers is printed first. */
    public SequencedMap<String, Place> places() {
        SequencedMap<String, Place> places = new LinkedHashMap<>();
        papers.forEach(paper ->
                paper.places().forEach((key, place) -> places.putIfAbsent(key, new Place(paper.path(), place))));
        return places;
    }

    /**
     * A place in a paper.
     *
     * @param paper path of the paper
     * @param printed the place
     */
    public record Place(String paper, PrintedPlace printed) {}

    /** All figures of several books; of those with one key, the first. */
    public static FigureBook all(List<FigureBook> books) {
        SortedMap<String, Figure> figures = new TreeMap<>();
        books.forEach(book -> book.all().forEach(figure -> figures.putIfAbsent(figure.key(), figure)));
        return new FigureBook(figures.values());
    }
}
