package org.oplan.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.oplan.figure.FigureBook;
import org.oplan.revision.FigureChange;
import org.oplan.revision.FigureChanges;
import org.oplan.store.Archive;
import org.oplan.store.Event;
import org.oplan.store.Run;

/** Where people ask what has happened. */
public final class HistoryDesk {
    private HistoryDesk() {}

    /**
     * What has happened so far.
     *
     * @param runs the runs, newest first
     * @param events who did what, oldest first
     * @param firstBroken number of the first event that is not as it was written; empty if all are
     */
    public record History(List<Run> runs, List<Event> events, Optional<Long> firstBroken) {
        public History {
            runs = List.copyOf(runs);
            events = List.copyOf(events);
        }
    }

    /**
     * All runs and events.
     *
     * @throws RunFailure if nothing has been built, or the folder or database cannot be used
     */
    public static History history(EditorialRequest request) {
        return Desk.with(
                request,
                desk -> new History(
                        desk.archive().runs().runs(),
                        desk.archive().events().all(),
                        desk.archive().events().firstBroken()));
    }

    /**
     * The figures that two runs computed differently, by plan; a plan without changes is missing.
     *
     * @throws RunFailure if there is no such run, or it computed no figures
     */
    public static SortedMap<String, List<FigureChange>> differences(EditorialRequest request, long before, long after) {
        return Desk.with(request, desk -> {
            SortedSet<String> plans = new TreeSet<>(plans(desk, before));
            plans.addAll(plans(desk, after));
            SortedMap<String, List<FigureChange>> changes = new TreeMap<>();
            for (String plan : plans) {
                List<FigureChange> changed =
                        FigureChanges.of(book(desk.archive(), before, plan), book(desk.archive(), after, plan));
                if (!changed.isEmpty()) {
                    changes.put(plan, changed);
                }
            }
            return changes;
        });
    }

    private static List<String> plans(Desk desk, long run) {
        List<String> plans = desk.archive().figures().plans(run);
        if (plans.isEmpty()) {
            throw RunFailure.at("run-without-figures", desk.held().output().root())
                    .with("run", run);
        }
        return plans;
    }

    private static FigureBook book(Archive archive, long run, String plan) {
        return archive.figures().book(run, plan).orElseGet(() -> new FigureBook(new ArrayList<>()));
    }
}
