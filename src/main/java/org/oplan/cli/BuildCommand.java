package org.oplan.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.oplan.job.Build;
import org.oplan.job.BuildRequest;
import org.oplan.job.BuildResult;
import org.oplan.job.Progress;
import org.oplan.publication.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds and publishes all documents; also what is done without a command. */
@Command
final class BuildCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final CommonOptions folders = new CommonOptions();

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("output");

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "by.build")
    private Optional<Person> person = Optional.empty();

    @Option(names = "--scenario", paramLabel = "NAME", descriptionKey = "scenario")
    private List<String> scenarios = new ArrayList<>();

    BuildCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.post();
        int code = build(folders, output);
        DeliverCommand.afterBuild(session, output);
        return code;
    }

    /** Builds from one folder into another and says what came of it. */
    int build(CommonOptions folders, Path output) {
        Instant started = session.clock().instant();
        Screen screen = session.screen();
        Progress progress = screen.interactive() ? new ProgressBar(screen) : new ProgressLines(screen);
        BuildResult result = new Build(session.stages(), session.clock(), progress, session.stop())
                .run(new BuildRequest(
                        folders.input(),
                        output,
                        folders.templates(),
                        screen.terms().language(),
                        force,
                        session.rules(),
                        person.orElseGet(Session::account),
                        session.server(),
                        scenarios));
        Duration taken = Duration.between(started, session.clock().instant());
        new Summary(screen).show(result, output, taken);
        return result.hasErrors() ? ExitCode.BLOCKED : ExitCode.BUILT;
    }
}
