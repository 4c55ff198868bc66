package org.oplan.job;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.oplan.cli.Shell;

/** The command line over floors that work on text, in this process or in one that can be killed. */
public final class TextOplan {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Runs a command in this process. */
    public int run(String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2026-02-28T23:59:59Z"), ZoneOffset.UTC);
        return new Shell(new PrintWriter(out), new PrintWriter(err), false, clock, templates -> new TextStages())
                .run(arguments);
    }

    /** What has been said. */
    public String out() {
        return out.toString();
    }

    /** What has been complained about. */
    public String err() {
        return err.toString();
    }

    /** Runs a command as a process of its own. */
    public static void main(String[] arguments) {
        TextOplan oplan = new TextOplan();
        int code = oplan.run(arguments);
        System.out.print(oplan.out());
        System.err.print(oplan.err());
        System.exit(code);
    }
}
