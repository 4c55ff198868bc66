package org.oplan.cli;

import java.util.concurrent.Callable;
import org.oplan.job.ApprovalDesk;
import org.oplan.job.EditorialRequest;
import org.oplan.job.PublicationDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes approvals back, or takes published documents away from their readers. */
@Command
final class WithdrawCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--published", descriptionKey = "published")
    private boolean published;

    @Mixin
    private final EditorialOptions options = new EditorialOptions();

    WithdrawCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!options.areComplete(session.screen())) {
            return ExitCode.USAGE;
        }
        EditorialRequest request = options.request(session);
        Outcomes outcomes = new Outcomes(session.screen());
        if (!published) {
            return outcomes.show("withdraw.approval", new ApprovalDesk(session.clock()).takeBack(request));
        }
        ProgressLines progress = new ProgressLines(session.screen());
        return outcomes.show(
                "withdraw.published",
                new PublicationDesk(session.stages(), session.clock(), progress, session.stop()).withdraw(request));
    }
}
