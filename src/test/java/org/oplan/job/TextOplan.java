package org.oplan.job;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.oplan.cli.Shell;
import org.oplan.store.TestDatabase;

/** The command line over floors that work on text, in this process or in one that can be killed. */
public final class TextOplan {
    /** The time in this process. */
    static final String INSTANT = "2026-02-28T23:59:59Z";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final RunReport[] reports;

    /** The command line, with reports about its runs. */
    public TextOplan(RunReport... reports) {
        this.reports = reports.clone();
    }

    /** Runs a command in this process. */
    public int run(String... arguments) {
        return run(Clock.fixed(Instant.parse(INSTANT), ZoneOffset.UTC), new StopSignal(), arguments);
    }

    /** The same by another clock, until it is asked to stop. */
    public int run(Clock clock, StopSignal stop, String... arguments) {
        return shell(new PrintWriter(out), new PrintWriter(err), clock, reports)
                .run(stop, TestDatabase.commandLine(arguments));
    }

    private static Shell shell(PrintWriter out, PrintWriter err, Clock clock, RunReport... reports) {
        return new Shell(out, err, false, clock, templates -> new TextStages(reports));
    }

    /** What has been said. */
    public String out() {
        return out.toString();
    }

    /** What has been complained about. */
    public String err() {
        return err.toString();
    }

    /**
     * Runs a command as a process of its own; the system property {@code instant} sets its clock, {@code tally} adds a
     * report.
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        String instant = System.getProperty("instant");
        Clock clock = instant == null ? Clock.systemUTC() : Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        RunReport[] reports = Boolean.getBoolean("tally") ? new RunReport[] {new Tally()} : new RunReport[0];
        shell(out, err, clock, reports).runAsProcess(arguments);
    }
}
