package org.oplan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.job.Stages;
import org.oplan.job.StopSignal;
import org.oplan.publication.Person;
import org.oplan.publication.Software;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

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

    /** What a process that is asked to end may take until it is ended; those who ask wait ten seconds. */
    private static final Duration GRACE = Duration.ofSeconds(9);

    static final String LANGUAGE = "--language";
    static final String CONFIG = "--config";
    static final String DEBUG = "--debug";
    static final String DEFAULT_LANGUAGE = "en";

    /**
     * Runs a command and ends the process with its exit code.
     *
     * <p>If the process is asked to end before, the command stops where it can be taken up again, and says so.
     */
    public void runAsProcess(String... arguments) {
        StopSignal stop = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.request();
            stop.awaitEnd(GRACE);
        }));
        int code = run(stop, arguments);
        stop.ended();
        System.exit(code);
    }

    /** Runs a command to its end; bad arguments, input or surroundings end in a sentence, never in an exception. */
    public int run(String... arguments) {
        return run(new StopSignal(), arguments);
    }

    /** The same, until somebody asks it to stop. */
    public int run(StopSignal stop, String... arguments) {
        boolean debug = Arrays.asList(arguments).contains(DEBUG);
        Terms terms = Terms.load(TemplateFolder.bundled(), DEFAULT_LANGUAGE);
        try {
            Settings settings = Settings.load(option(CONFIG, arguments).flatMap(Shell::path));
            TemplateFolder templates = templates(settings, arguments);
            String language = option(LANGUAGE, arguments).orElse(settings.get(Setting.LANGUAGE));
            List<String> languages = Terms.languages(templates);
            if (!languages.contains(language)) {
                screen(terms)
                        .complain("usage.language", "language", language, "languages", String.join(", ", languages));
                return ExitCode.USAGE;
            }
            terms = Terms.load(templates, language);
            return commandLine(new Session(screen(terms), clock, stages, templates, stop, settings), debug)
                    .execute(arguments);
        } catch (IOException | RuntimeException e) {
            return new Complaint(screen(terms), debug).about(e);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private CommandLine commandLine(Session session, boolean debug) {
        Screen screen = session.screen();
        CommandLine line = new CommandLine(new BuildCommand(session))
                .setCommandName("oplan")
                .addSubcommand("build", new BuildCommand(session))
                .addSubcommand("check", new CheckCommand(session))
                .addSubcommand("explain", new ExplainCommand(session))
                .addSubcommand("template", new TemplateCommand(session))
                .addSubcommand("verify", new VerifyCommand(session))
                .addSubcommand("approve", new ApproveCommand(session))
                .addSubcommand("publish", new PublishCommand(session))
                .addSubcommand("withdraw", new WithdrawCommand(session))
                .addSubcommand("history", new HistoryCommand(session))
                .addSubcommand("diff", new DiffCommand(session))
                .addSubcommand("serve", new ServeCommand(session))
                .addSubcommand("deliver", new DeliverCommand(session))
                .addSubcommand("deliveries", new DeliveriesCommand(session))
                .setDefaultValueProvider(argument -> standard(argument, session.settings()))
                .registerConverter(
                        Person.class, name -> Person.of(name).orElseThrow(() -> new TypeConversionException(name)))
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

    /** What {@code oplan.yaml} sets is what an option means that nobody gives. */
    private static @Nullable String standard(ArgSpec argument, Settings settings) {
        return argument instanceof OptionSpec option
                ? settings.values().get(option.longestName().replaceFirst("^--", ""))
                : null;
    }

    private Screen screen(Terms terms) {
        return new Screen(out, err, terms, interactive);
    }

    /** The words come from the folder that the command names, so it is looked up before the command is read. */
    private static TemplateFolder templates(Settings settings, String... arguments) {
        Path folder = option(CommonOptions.TEMPLATES, arguments)
                .or(() -> Optional.ofNullable(settings.values().get(Setting.TEMPLATES.key())))
                .flatMap(Shell::path)
                .orElse(CommonOptions.DEFAULT_TEMPLATES);
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
