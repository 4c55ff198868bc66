package org.oplan.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.oplan.job.HistoryDesk;
import org.oplan.revision.FigureChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says which figures two runs computed differently, and which cells they changed for. */
@Command
final class DiffCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "RUN", descriptionKey = "run.before")
    private long before;

    @Parameters(index = "1", paramLabel = "RUN", descriptionKey = "run.after")
    private long after;

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SortedMap<String, List<FigureChange>> changes = HistoryDesk.differences(place.request(session), before, after);
        int count = changes.values().stream().mapToInt(List::size).sum();
        session.screen().say("diff.count", "before", before, "after", after, "count", count);
        changes.forEach((plan, figures) -> figures.forEach(figure -> show(plan, figure)));
        return ExitCode.BUILT;
    }

    private void show(String plan, FigureChange change) {
        Screen screen = session.screen();
        screen.say(
                "diff.figure",
                "figure",
                plan + ":" + change.key(),
                "before",
                change.before().map(BigDecimal::toPlainString).orElse("–"),
                "after",
                change.after().map(BigDecimal::toPlainString).orElse("–"),
                "difference",
                signed(change.difference()));
        for (FigureChange.Cause cause : change.causes()) {
            screen.say(
                    "diff.cause",
                    "place",
                    cause.source().place(),
                    "before",
                    cause.before().isEmpty() ? "–" : cause.before(),
                    "after",
                    cause.after().isEmpty() ? "–" : cause.after());
        }
    }

    private static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + difference.toPlainString();
    }
}
