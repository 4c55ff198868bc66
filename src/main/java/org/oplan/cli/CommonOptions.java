package org.oplan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.oplan.job.RunFailure;
import picocli.CommandLine.Option;

/** What every command understands: where it reads, how it talks. */
@SuppressWarnings("UnusedVariable") // some are acted upon before the command runs, and stand here for the help
final class CommonOptions {
    static final String TEMPLATES = "--templates";
    static final Path DEFAULT_TEMPLATES = Path.of("templates");

    @Option(names = "--input", paramLabel = "DIR", descriptionKey = "input")
    private Path input = Path.of("input");

    @Option(names = TEMPLATES, paramLabel = "DIR", descriptionKey = "templates")
    private Optional<Path> templates = Optional.empty();

    @Option(names = Shell.LANGUAGE, paramLabel = "LANGUAGE", descriptionKey = "language")
    private String language = Shell.DEFAULT_LANGUAGE;

    @Option(names = Shell.DEBUG, descriptionKey = "debug")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    Path input() {
        return input;
    }

    /**
     * The folder of templates; empty for the bundled ones, if none is named and none stands beside.
     *
     * @throws RunFailure if the one that is named does not exist
     */
    Optional<Path> templates() {
        if (templates.isEmpty()) {
            return Optional.of(DEFAULT_TEMPLATES).filter(Files::isDirectory);
        }
        if (!Files.isDirectory(templates.get())) {
            throw RunFailure.at("templates-missing", templates.get());
        }
        return templates;
    }
}
