package org.oplan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.oplan.edition.TemplateFolder;
import org.oplan.publication.OutputFolder;
import org.oplan.publication.Publication;
import org.oplan.store.DatabaseFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Builds all documents that an input folder asks for and publishes them as one set.
 *
 * <p>The input is snapshotted first. If the published set was made from the same input, templates and software, and is
 * intact, nothing is done. Otherwise the job runs; one that was killed goes on where it was.
 */
public final class Build {
    private static final Logger LOG = LoggerFactory.getLogger(Build.class);

    private final Function<TemplateFolder, Stages> stages;
    private final Clock clock;
    private final Progress progress;
    private final StopSignal stop;

    /** A build that goes through the given floors, until somebody asks it to stop. */
    public Build(Function<TemplateFolder, Stages> stages, Clock clock, Progress progress, StopSignal stop) {
        this.stop = stop;
        this.stages = stages;
        this.clock = clock;
        this.progress = progress;
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
            DatabaseFile database = database(request);
            OutputFolder output = new OutputFolder(request.output()).create();
            return logged(request, output, database);
        } catch (IOException | SQLException | JobExecutionException | RuntimeException | OutOfMemoryError e) {
            throw FailureDiagnosis.of(e, request.output());
        }
    }

    @SuppressWarnings("try")
    private BuildResult logged(BuildRequest request, OutputFolder output, DatabaseFile database)
            throws SQLException, JobExecutionException, IOException {
        try (RunLog log = RunLog.open(output.log())) {
            return run(request, output, database);
        }
    }

    /** The first connection is held, not used: it keeps the output folder ours until the end. */
    @SuppressWarnings("try")
    private BuildResult run(BuildRequest request, OutputFolder output, DatabaseFile database)
            throws SQLException, JobExecutionException, IOException {
        try (Connection ours = database.take()) {
            BuildRun run = prepare(request, output);
            LOG.info("build.begins input={} run={} force={}", request.input(), run.identity(), request.force());
            Optional<BuildResult> already = publishedAlready(run);
            BuildResult result = already.isPresent() ? already.get() : launch(run, database);
            LOG.info("build.ends set={} made={}", result.published().folder(), result.makings());
            return result;
        } catch (IOException | JobExecutionException | RuntimeException | OutOfMemoryError e) {
            LOG.error("build.fails", e);
            throw e;
        }
    }

    private static Optional<BuildResult> publishedAlready(BuildRun run) throws IOException {
        return run.force()
                ? Optional.empty()
                : new Publication(run.output())
                        .current()
                        .filter(set -> set.manifest().run().equals(run.identity()))
                        .map(set -> new BuildResult(set, List.of(), true, new TreeMap<>()));
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

    private static DatabaseFile database(BuildRequest request) {
        try {
            return new DatabaseFile(
                    new OutputFolder(request.output()).database().resolve("oplan"));
        } catch (IllegalArgumentException e) {
            throw RunFailure.at("output-semicolon", request.output(), "", e);
        }
    }

    private BuildRun prepare(BuildRequest request, OutputFolder output) throws IOException {
        TemplateSnapshot templates = TemplateSnapshot.take(request.templates(), output.snapshots());
        Stages floors = stages.apply(templates.folder());
        RunState state = RunState.take(floors, request.input(), output.snapshots());
        if (state.files().isEmpty() && state.passedOver().isEmpty()) {
            throw RunFailure.at("input-empty", request.input());
        }
        CodeFingerprint software = CodeFingerprint.ofThisProcess();
        String identity = RunIdentity.of(state, templates, software, request.language());
        return new BuildRun(
                output,
                floors,
                state,
                templates,
                identity,
                clock,
                progress,
                stop,
                software,
                request.language(),
                request.force());
    }

    private static BuildResult launch(BuildRun run, DatabaseFile database) throws JobExecutionException, IOException {
        try (ConfigurableApplicationContext context = start(run, database)) {
            try {
                return new Launch(context).run();
            } catch (RuntimeException e) {
                context.getBean(BuildSteps.class).exhausted().ifPresent(error -> {
                    throw error;
                });
                throw e;
            }
        }
    }

    private static ConfigurableApplicationContext start(BuildRun run, DatabaseFile database) {
        ApplicationContextInitializer<GenericApplicationContext> shared =
                context -> context.registerBean(BuildRun.class, () -> run);
        return new SpringApplicationBuilder(BuildJob.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(properties(database))
                .initializers(shared)
                .run();
    }

    private static Map<String, Object> properties(DatabaseFile database) {
        return Map.of(
                "spring.datasource.url",
                database.url(),
                "spring.datasource.username",
                DatabaseFile.USER,
                "spring.datasource.password",
                "",
                "spring.datasource.hikari.maximum-pool-size",
                6,
                "spring.datasource.hikari.minimum-idle",
                1,
                "spring.batch.job.enabled",
                false,
                "spring.batch.jdbc.initialize-schema",
                "always",
                "spring.sql.init.mode",
                "always",
                "spring.sql.init.schema-locations",
                "classpath:org/oplan/store/schema.sql");
    }
}
