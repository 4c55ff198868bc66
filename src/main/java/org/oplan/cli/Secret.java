package org.oplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.oplan.job.RunFailure;

/** A password: it stands in a file of its own or in the environment, never among the settings, which are shown. */
final class Secret {
    private Secret() {}

    /**
     * The password; empty if there is none.
     *
     * @param file the file that holds it; empty if none does
     * @param variable the variable of the environment that holds it otherwise
     * @throws RunFailure if the file cannot be read
     */
    static String read(String file, String variable, Map<String, String> environment) {
        if (file.isEmpty()) {
            return environment.getOrDefault(variable, "");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw RunFailure.at("password-unreadable", file, "", e);
        }
    }
}
