package org.oplan.cli;

import picocli.CommandLine.Option;

/** How every command talks, and what it says about itself. */
@SuppressWarnings("UnusedVariable") // acted upon before the command runs; they stand here for the help
final class TalkOptions {
    @Option(names = Shell.LANGUAGE, paramLabel = "LANGUAGE", descriptionKey = "language")
    private String language = Shell.DEFAULT_LANGUAGE;

    @Option(names = Shell.CONFIG, paramLabel = "FILE", descriptionKey = "config")
    private String config = Settings.FILE;

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
}
