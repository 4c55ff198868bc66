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
import java.util.function.Function;
import org.oplan.edition.TemplateFolder;
import org.oplan.publication.OutputFolder;
import org.oplan.publication.Publication;
import org.oplan.publication.PublishedSet;
import org.oplan.store.DatabaseFile;
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
    private final Function<TemplateFolder, Stages> stages;
    private final Clock clock;
    private final Progress progress;

    /** A build that goes through the given floors. */
    public Build(Function<TemplateFolder, Stages> stages, Clock clock, Progress progress) {
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
            BuildRun run = prepare(request);
            Optional<PublishedSet> same = new Publication(run.output())
                    .current()
                    .filter(set -> set.manifest().run().equals(run.identity()));
            return same.isPresent() ? new BuildResult(same.get(), List.of(), true) : launch(run, database);
        } catch (IOException | SQLException | JobExecutionException | RuntimeException e) {
            throw FailureDiagnosis.of(e, request.output());
        }
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

    private BuildRun prepare(BuildRequest request) throws IOException {
        OutputFolder output = new OutputFolder(request.output()).create();
        TemplateSnapshot templates = TemplateSnapshot.take(request.templates(), output.snapshots());
        Stages floors = stages.apply(templates.folder());
        RunState state = RunState.take(floors, request.input(), output.snapshots());
        if (state.files().isEmpty() && state.passedOver().isEmpty()) {
            throw RunFailure.at("input-empty", request.input());
        }
        String identity = RunIdentity.of(state, templates);
        return new BuildRun(output, floors, state, templates.folder(), identity, clock, progress);
    }

    /** The first connection is held, not used: it keeps the database ours until the end. */
    @SuppressWarnings("try")
    private static BuildResult launch(BuildRun run, DatabaseFile database)
            throws SQLException, JobExecutionException, IOException {
        try (Connection ours = database.take();
                ConfigurableApplicationContext context = start(run, database)) {
            return new Launch(context).run();
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
