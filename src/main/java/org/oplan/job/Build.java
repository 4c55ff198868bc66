package org.oplan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.oplan.edition.TemplateFolder;
import org.oplan.publication.OutputFolder;
import org.oplan.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Builds all documents that an input folder asks for and publishes them as one set.
 *
 * <p>The input is snapshotted first. If the published set was made from the same input, templates and software, and is
 * intact, nothing is done. Otherwise the job runs; one that was killed goes on where it was.
 */
public final class Build {
    private static final Logger LOG = LoggerFactory.getLogger(Build.class);

    /** How long a build waits before it tries again to reach its database. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));

    private final Preparation preparation;
    private final StopSignal stop;

    /** A build that goes through the given floors, until somebody asks it to stop. */
    public Build(Function<TemplateFolder, Stages> stages, Clock clock, Progress progress, StopSignal stop) {
        this.preparation = new Preparation(stages, clock, progress, stop);
        this.stop = stop;
    }

    /**
     * Builds and publishes.
     *
     * @throws RunFailure if the run cannot be completed; what was published before stays as it is
     */
    public BuildResult run(BuildRequest request) {
        try {
            InputFolder.require(request.input());
            requireApart(request);
            OutputFolder output = new OutputFolder(request.output());
            Database database = Holding.database(output, request.server());
            output.create();
            return logged(request, output, database);
        } catch (IOException | SQLException | JobExecutionException | RuntimeException | OutOfMemoryError e) {
            throw FailureDiagnosis.of(e, request.output(), request.server());
        }
    }

    @SuppressWarnings("try")
    private BuildResult logged(BuildRequest request, OutputFolder output, Database database)
            throws SQLException, JobExecutionException, IOException {
        try (RunLog log = RunLog.open(output.log())) {
            return persistently(request, output, database);
        }
    }

    /** A build whose way to the database is cut goes on over a new one, as after a crash. */
    private BuildResult persistently(BuildRequest request, OutputFolder output, Database database)
            throws SQLException, JobExecutionException, IOException {
        for (Duration pause : PAUSES) {
            try {
                return run(request, output, database);
            } catch (SQLException | JobExecutionException | RuntimeException e) {
                if (!database.isLost(e)) {
                    throw e;
                }
                LOG.warn("database.lost pause={}", pause);
                stop.awaitRequest(pause);
                stop.check();
            }
        }
        return run(request, output, database);
    }

    private BuildResult run(BuildRequest request, OutputFolder output, Database database)
            throws SQLException, JobExecutionException, IOException {
        try (Holding held = Holding.take(output, database)) {
            return run(request, held);
        } catch (IOException | SQLException | JobExecutionException | RuntimeException | OutOfMemoryError e) {
            LOG.error("build.fails", e);
            throw e;
        }
    }

    private BuildResult run(BuildRequest request, Holding held)
            throws SQLException, JobExecutionException, IOException {
        try {
            BuildRun run = preparation.of(request, held);
            LOG.info("build.begins input={} run={} force={}", request.input(), run.identity(), request.force());
            RunHistory history = new RunHistory(held.prepareTables(), run);
            Optional<BuildResult> already = publishedAlready(run, history);
            BuildResult result = already.isPresent() ? already.get() : launch(run, history);
            LOG.info("build.ends set={} made={}", result.published().folder(), result.makings());
            return result;
        } catch (JobExecutionException | RuntimeException e) {
            held.confess(e);
            throw e;
        }
    }

    /** The set that was made from the same, if readers see it and the history tells of it. */
    private static Optional<BuildResult> publishedAlready(BuildRun run, RunHistory history) throws IOException {
        return run.force() || !history.tells()
                ? Optional.empty()
                : run.shown().map(set -> new BuildResult(set, List.of(), true, new TreeMap<>()));
    }

    private static void requireApart(BuildRequest request) {
        Path input = request.input().toAbsolutePath().normalize();
        Path output = request.output().toAbsolutePath().normalize();
        if (output.startsWith(input)) {
            throw RunFailure.at("output-inside-input", request.output());
        }
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw RunFailure.at("output-not-a-folder", request.output());
        }
    }

    private static BuildResult launch(BuildRun run, RunHistory history)
            throws JobExecutionException, IOException, SQLException {
        try (ConfigurableApplicationContext context =
                BatchContext.start(run, run.held().database())) {
            try {
                return new Launch(context, history).run();
            } catch (JobExecutionException | RuntimeException e) {
                context.getBean(BuildSteps.class).exhausted().ifPresent(error -> {
                    throw error;
                });
                throw e;
            }
        }
    }
}
