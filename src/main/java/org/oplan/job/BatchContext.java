package org.oplan.job;

import java.util.Map;
import java.util.TreeMap;
import org.oplan.store.Database;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts what Spring Batch needs to run the job over a database whose tables are ready. */
final class BatchContext {
    /** How long a worker waits for a connection, in milliseconds. */
    private static final int PATIENCE = 5000;

    private BatchContext() {}

    static ConfigurableApplicationContext start(BuildRun run, Database database) {
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

    private static Map<String, Object> properties(Database database) {
        Map<String, Object> properties = new TreeMap<>(Map.of(
                "spring.datasource.url",
                database.url(),
                "spring.datasource.username",
                database.user(),
                "spring.datasource.password",
                database.password(),
                "spring.datasource.hikari.maximum-pool-size",
                6,
                "spring.datasource.hikari.minimum-idle",
                1,
                "spring.datasource.hikari.connection-timeout",
                PATIENCE,
                "spring.batch.job.enabled",
                false,
                "spring.batch.jdbc.initialize-schema",
                "never"));
        database.driverProperties()
                .forEach((name, value) ->
                        properties.put("spring.datasource.hikari.data-source-properties." + name, value));
        return properties;
    }
}
