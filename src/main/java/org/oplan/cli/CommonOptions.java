package org.oplan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.oplan.job.RunFailure;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands that read the input understand: where it is, how to talk. */
@SuppressWarnings("UnusedVariable") // the mixin is read by the command line alone
final class CommonOptions {
    static final String TEMPLATES = "--templates";
    static final Path DEFAULT_TEMPLATES = Path.of("templates");

    @Option(names = "--input", paramLabel = "DIR", descriptionKey = "input")
    private Path input = Path.of("input");

    @Option(names = TEMPLATES, paramLabel = "DIR", descriptionKey = "templates")
    private Optional<Path> templates = Optional.empty();

    @Mixin
    private final TalkOptions talk = new TalkOptions();

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
