package org.oplan.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.oplan.job.InputFolder;
import org.oplan.job.RunFailure;
import org.oplan.publication.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Stays: builds by a timetable and checks what is dropped, until the process is asked to end. */
@Command
final class ServeCommand implements Callable<Integer> {
    private static final Duration TICK = Duration.ofMillis(200);

    /** How often what could not be sent is looked at again. */
    private static final Duration POST = Duration.ofMinutes(1);

    private final Session session;

    @Mixin
    private final CommonOptions folders = new CommonOptions();

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("output");

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        InputFolder.require(folders.input());
        Timetable timetable = Timetable.of(session.settings());
        session.post();
        OutputFolder folder = new OutputFolder(output).create();
        try (FileChannel channel = FileChannel.open(
                folder.workspace().resolve("serve.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw RunFailure.at("served", output);
            }
            serve(timetable);
            return ExitCode.BUILT;
        }
    }

    private void serve(Timetable timetable) throws InterruptedException {
        Watch watch = new Watch(session, folders);
        Thread watcher = Thread.ofPlatform().name("watch").start(watch);
        Optional<Instant> due = announce(timetable);
        Optional<Instant> post = Optional.of(session.clock().instant())
                .filter(now -> Files.isDirectory(new OutputFolder(output).current()));
        while (!session.stop().awaitRequest(TICK)) {
            if (isSooner(timetable, due)) {
                due = announce(timetable);
            }
            if (isOver(due) || watch.wantsBuild()) {
                build();
                due = announce(timetable);
                post = deliver();
            } else if (isOver(post)) {
                post = deliver();
            }
        }
        watcher.join(Duration.ofSeconds(5));
        session.screen().say("serve.stopped");
    }

    /** A clock that was ahead and has been put right brings the next build nearer. */
    private boolean isSooner(Timetable timetable, Optional<Instant> due) {
        Optional<Instant> next = timetable.after(session.clock().instant());
        return next.isPresent() && due.isPresent() && next.get().isBefore(due.get());
    }

    private boolean isOver(Optional<Instant> time) {
        return time.filter(then -> !session.clock().instant().isBefore(then)).isPresent();
    }

    /** When to try again; empty if nothing is left to be sent. */
    private Optional<Instant> deliver() {
        return DeliverCommand.afterBuild(session, output)
                ? Optional.of(session.clock().instant().plus(POST))
                : Optional.empty();
    }

    private Optional<Instant> announce(Timetable timetable) {
        Optional<Instant> due = timetable.after(session.clock().instant());
        due.ifPresentOrElse(
                time -> session.screen().say("serve.next", "time", time.atZone(timetable.zone())),
                () -> session.screen().say("serve.never"));
        return due;
    }

    /** A build that fails says why, and the next one is tried all the same. */
    private void build() {
        session.screen().say("serve.build", "time", session.clock().instant());
        BuildCommand command = new BuildCommand(session);
        try {
            command.build(folders, output);
        } catch (RuntimeException e) {
            new Complaint(session.screen(), false).about(e);
        }
    }
}
