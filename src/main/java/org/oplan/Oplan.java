package org.oplan;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.oplan.cli.Shell;
import org.oplan.job.HouseStages;

/** Oplan's command line. */
public final class Oplan {
    private Oplan() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        if (Arrays.asList(arguments).contains("--debug")) {
            System.setProperty("oplan.log.level", "INFO");
        }
        Clock clock = Clock.systemUTC();
        Shell shell = new Shell(
                writer(FileDescriptor.out, System.out),
                writer(FileDescriptor.err, System.err),
                isTerminal(),
                clock,
                templates -> new HouseStages(templates, clock));
        shell.runAsProcess(arguments);
    }

    /** Where the environment knows no more than ASCII, words of other scripts are written in UTF-8. */
    private static PrintWriter writer(FileDescriptor descriptor, PrintStream stream) {
        Charset charset =
                stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
    }

    /** From Java 22 there is a console even without a terminal, and a method that Java 21 lacks tells which. */
    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Oplan::isTerminal).isPresent();
    }

    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
