package org.oplan.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.job.Stages;
import org.oplan.publication.Software;
import picocli.CommandLine;

/**
 * Runs one command line from its arguments to its exit code.
 *
 * @param out where results go
 * @param err where complaints go
 * @param interactive whether somebody watches a terminal
 * @param clock for the time taken and the history of runs
 * @param stages the floors of the house over a folder of templates
 */
public record Shell(
        PrintWriter out, PrintWriter err, boolean interactive, Clock clock, Function<TemplateFolder, Stages> stages) {

    static final String LANGUAGE = "--language";
    static final String DEBUG = "--debug";
    static final String DEFAULT_LANGUAGE = "en";

    /** Runs a command; bad arguments, input or surroundings end in a sentence, never in an exception. */
    public int run(String... arguments) {
        boolean debug = Arrays.asList(arguments).contains(DEBUG);
        Terms terms = Terms.load(TemplateFolder.bundled(), DEFAULT_LANGUAGE);
        try {
            TemplateFolder templates = templates(arguments);
            String language = option(LANGUAGE, arguments).orElse(DEFAULT_LANGUAGE);
            List<String> languages = Terms.languages(templates);
            if (!languages.contains(language)) {
                screen(terms)
                        .complain("usage.language", "language", language, "languages", String.join(", ", languages));
                return ExitCode.USAGE;
            }
            terms = Terms.load(templates, language);
            return commandLine(screen(terms), templates, debug).execute(arguments);
        } catch (RuntimeException e) {
            return new Complaint(screen(terms), debug).about(e);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private CommandLine commandLine(Screen screen, TemplateFolder templates, boolean debug) {
        Session session = new Session(screen, clock, stages, templates);
        CommandLine line = new CommandLine(new BuildCommand(session))
                .setCommandName("oplan")
                .addSubcommand("build", new BuildCommand(session))
                .addSubcommand("check", new CheckCommand(session))
                .addSubcommand("explain", new ExplainCommand(session))
                .addSubcommand("verify", new VerifyCommand(session))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setResourceBundle(new HelpTexts(screen.terms()))
                .setExecutionExceptionHandler((e, command, parsed) -> new Complaint(screen, debug).about(e))
                .setParameterExceptionHandler((e, given) -> new Complaint(screen, debug).aboutUsage(e));
        Software software = Software.running();
        line.getCommandSpec().version(software.name() + " " + software.version());
        return line;
    }

    private Screen screen(Terms terms) {
        return new Screen(out, err, terms, interactive);
    }

    /** The words come from the folder that the command names, so it is looked up before the command is read. */
    private static TemplateFolder templates(String... arguments) {
        Path folder =
                option(CommonOptions.TEMPLATES, arguments).flatMap(Shell::path).orElse(CommonOptions.DEFAULT_TEMPLATES);
        return Files.isDirectory(folder) ? TemplateFolder.of(folder) : TemplateFolder.bundled();
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> option(String name, String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(name + "=")) {
                return Optional.of(arguments[i].substring(name.length() + 1));
            }
            if (arguments[i].equals(name) && i + 1 < arguments.length) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }
}
