package org.oplan.cli;

import java.util.Map;
import java.util.Optional;
import org.oplan.job.RunFailure;
import org.oplan.store.DatabaseServer;

/**
 * The settings {@code database.*}, which name a PostgreSQL server.
 *
 * <p>The password stands in a file of its own or in the environment, never among the settings: those are shown, copied
 * and sent around.
 */
final class ServerSettings {
    /** The variable of the environment that holds the password, if no file does. */
    static final String PASSWORD = "OPLAN_DATABASE_PASSWORD";

    private ServerSettings() {}

    /**
     * The server that is named; empty if none is.
     *
     * @throws RunFailure if the password's file cannot be read
     */
    static Optional<DatabaseServer> of(Settings settings, Map<String, String> environment) {
        String url = settings.get(Setting.DATABASE_URL);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        String password = Secret.read(settings.get(Setting.DATABASE_PASSWORD_FILE), PASSWORD, environment);
        return Optional.of(new DatabaseServer(url, settings.get(Setting.DATABASE_USER), password));
    }
}
