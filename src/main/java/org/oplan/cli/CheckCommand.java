package org.oplan.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.oplan.finding.Finding;
import org.oplan.job.RunState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads and checks the input, and says what it finds, or what a finding means; writes nothing. */
@Command
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--explain", paramLabel = "CODE", descriptionKey = "explain")
    private Optional<String> explain = Optional.empty();

    @Mixin
    private final CommonOptions folders = new CommonOptions();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (explain.isPresent()) {
            return new RuleExplanation(session.screen()).show(explain.get());
        }
        try (PassingSnapshot snapshot = PassingSnapshot.take(session, folders)) {
            RunState state = snapshot.state();
            List<Finding> findings = state.findings();
            FindingList list = new FindingList(session.screen());
            list.showAll(findings);
            session.screen()
                    .say(
                            "check.done",
                            "files",
                            state.files().size(),
                            "plans",
                            state.inputs().plans().size(),
                            "findings",
                            list.counts(findings));
            return Finding.anyError(findings) ? ExitCode.BLOCKED : ExitCode.BUILT;
        }
    }
}
