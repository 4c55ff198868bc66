package org.oplan.revision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;

/**
 * The figures of a note on a revision: for each changed figure {@code before/PLAN/KEY}, {@code after/PLAN/KEY} and
 * {@code difference/PLAN/KEY}, and for each plan {@code changed/PLAN}, how many have changed.
 */
public final class RevisionFigures {
    private final SortedMap<String, Figure> figures = new TreeMap<>();

    private RevisionFigures() {}

    /** The book of a note. */
    public static FigureBook of(List<PlanRevision> plans) {
        RevisionFigures all = new RevisionFigures();
        plans.forEach(all::add);
        return new FigureBook(all.figures.values());
    }

    private void add(PlanRevision plan) {
        List<FigureChange> changes = plan.figures();
        changes.forEach(change -> add(plan, change));
        put(new Figure(
                "changed/" + plan.plan(),
                BigDecimal.valueOf(changes.size()),
                Figure.Kind.COUNT,
                "changed-figures",
                List.of(),
                List.of(),
                List.of()));
    }

    private void add(PlanRevision plan, FigureChange change) {
        Optional<Figure> before = plan.before().find(change.key()).map(figure -> as("before", plan.plan(), figure));
        Optional<Figure> after = plan.after().find(change.key()).map(figure -> as("after", plan.plan(), figure));
        before.ifPresent(this::put);
        after.ifPresent(this::put);
        Figure.Kind kind = after.or(() -> before).map(Figure::kind).orElse(Figure.Kind.COUNT);
        put(new Figure(
                "difference/" + plan.plan() + "/" + change.key(),
                change.difference(),
                kind == Figure.Kind.SHARE ? Figure.Kind.COUNT : kind,
                "difference",
                List.of(),
                Stream.concat(after.stream(), before.stream()).map(Figure::key).toList(),
                List.of()));
    }

    /** A figure as the note prints it; what it was computed from is told by the papers. */
    private static Figure as(String version, String plan, Figure figure) {
        return new Figure(
                version + "/" + plan + "/" + figure.key(),
                figure.value(),
                figure.kind(),
                figure.rule(),
                figure.trace(),
                List.of(),
                figure.sources());
    }

    private void put(Figure figure) {
        figures.put(figure.key(), figure);
    }
}
