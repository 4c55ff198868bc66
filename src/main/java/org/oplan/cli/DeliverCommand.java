package org.oplan.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.oplan.delivery.Delivery;
import org.oplan.delivery.Post;
import org.oplan.delivery.Round;
import org.oplan.job.Dispatch;
import org.oplan.job.RunFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sends what is published to its recipients; also what follows a build if a mail server is set. */
@Command
final class DeliverCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("output");

    @Option(names = "--uncertain", descriptionKey = "uncertain")
    private boolean uncertain;

    @Mixin
    @SuppressWarnings("UnusedVariable") // read by the command line alone
    private final TalkOptions talk = new TalkOptions();

    DeliverCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Post post = session.post().orElseThrow(() -> RunFailure.at("delivery-off", Settings.FILE));
        SortedMap<Delivery.State, Integer> counts = session.dispatch(output)
                .send(post, uncertain ? Round.Scope.UNCERTAIN : Round.Scope.WAITING, session.clock(), session.stop());
        say(counts);
        boolean isDone = !counts.containsKey(Delivery.State.WAITING) && !counts.containsKey(Delivery.State.REFUSED);
        return isDone ? ExitCode.BUILT : ExitCode.BLOCKED;
    }

    /**
     * Sends what is due, if a mail server is set; what goes wrong is said, and the build is as good as before.
     *
     * @return whether something is left for later
     */
    static boolean afterBuild(Session session, Path output) {
        try {
            Optional<Post> post = session.post();
            if (post.isEmpty()) {
                return false;
            }
            SortedMap<Delivery.State, Integer> counts =
                    session.dispatch(output).send(post.get(), Round.Scope.DUE, session.clock(), session.stop());
            new DeliverCommand(session).say(counts);
            return counts.containsKey(Delivery.State.WAITING);
        } catch (RuntimeException e) {
            if (e instanceof RunFailure known && known.code().equals(Dispatch.NOTHING)) {
                return false;
            }
            session.screen().complain("deliver.failed", "reason", reason(session.screen(), e));
            return true;
        }
    }

    private void say(SortedMap<Delivery.State, Integer> counts) {
        if (counts.isEmpty()) {
            session.screen().say("deliver.nothing");
        }
        counts.forEach((state, count) ->
                session.screen().say("deliver.counts", "state", word(session.screen(), state), "count", count));
    }

    /** The word for a state. */
    static String word(Screen screen, Delivery.State state) {
        return screen.words("delivery." + state.name().toLowerCase(Locale.ROOT));
    }

    private static String reason(Screen screen, RuntimeException failure) {
        return failure instanceof RunFailure known
                ? screen.words("failure." + known.code(), known.arguments())
                : String.valueOf(failure.getMessage());
    }
}
