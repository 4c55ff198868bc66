package org.oplan.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.oplan.job.EditorialRequest;
import org.oplan.job.Outcome;
import org.oplan.job.PublicationDesk;
import org.oplan.publication.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Publishes approved documents under their symbols. */
@Command
final class PublishCommand implements Callable<Integer> {
    private static final Pattern SYMBOL = Pattern.compile("[A-Za-z][A-Za-z0-9/.-]{0,49}");

    private final Session session;

    @Option(names = "--symbol", paramLabel = "SYMBOL", descriptionKey = "symbol")
    private Optional<String> symbol = Optional.empty();

    @Option(names = "--revision", paramLabel = "REVISION", descriptionKey = "revision")
    private String revision = "";

    @Mixin
    private final EditorialOptions options = new EditorialOptions();

    PublishCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<Revision> wanted = Revision.parse(revision);
        if (wanted.isEmpty()) {
            session.screen().complain("publish.revision-wrong", "revision", revision);
            return ExitCode.USAGE;
        }
        if (symbol.filter(text -> !SYMBOL.matcher(text).matches()).isPresent()) {
            session.screen().complain("publish.symbol-wrong", "symbol", symbol.get());
            return ExitCode.USAGE;
        }
        if (!options.areComplete(session.screen())) {
            return ExitCode.USAGE;
        }
        session.post();
        EditorialRequest request = options.request(session);
        ProgressLines progress = new ProgressLines(session.screen());
        PublicationDesk desk = new PublicationDesk(session.stages(), session.clock(), progress, session.stop());
        Outcome outcome = desk.publish(request, symbol, wanted.get());
        int code = new Outcomes(session.screen()).show("publish.done", outcome);
        DeliverCommand.afterBuild(session, request.build().output());
        return code;
    }
}
