package org.oplan.cli;

import java.util.concurrent.Callable;
import org.oplan.job.ApprovalDesk;
import org.oplan.job.DocumentState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Approves documents, or says how far each has come. */
@Command
final class ApproveCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--list", descriptionKey = "states")
    private boolean list;

    @Mixin
    private final EditorialOptions options = new EditorialOptions();

    ApproveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ApprovalDesk desk = new ApprovalDesk(session.clock());
        if (list) {
            desk.states(options.request(session)).forEach(this::show);
            return ExitCode.BUILT;
        }
        if (!options.areComplete(session.screen())) {
            return ExitCode.USAGE;
        }
        return new Outcomes(session.screen()).show("approve.done", desk.approve(options.request(session)));
    }

    private void show(DocumentState state) {
        Screen screen = session.screen();
        String stage = state.approved()
                .map(person -> screen.words("approve.state.approved", "person", person))
                .orElseGet(() -> state.changed().isEmpty()
                        ? screen.words("approve.state.draft")
                        : screen.words("approve.state.changed", "changed", String.join(", ", state.changed())));
        screen.say("approve.state", "document", state.document(), "state", stage);
        state.published().forEach(name -> screen.say("approve.published", "symbol", name));
    }
}
