package org.oplan.cli;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import org.oplan.job.RunFailure;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in words what went wrong and what to do about it; a stack trace only when debugging. */
final class Complaint {
    private final Screen screen;
    private final boolean debug;

    Complaint(Screen screen, boolean debug) {
        this.screen = screen;
        this.debug = debug;
    }

    /** A failure of the run. */
    int about(Exception failure) {
        trace(failure);
        if (failure instanceof RunFailure known) {
            List<Object> arguments = new ArrayList<>();
            known.arguments().forEach((name, value) -> {
                arguments.add(name);
                arguments.add(value);
            });
            screen.complain("failure." + known.code(), arguments.toArray());
            screen.complain("failure." + known.code() + ".remedy", arguments.toArray());
        } else {
            screen.complain("failure.unexpected", "reason", String.valueOf(failure.getMessage()));
            screen.complain("failure.unexpected.remedy");
        }
        return ExitCode.FAILED;
    }

    /** A command line that cannot be understood. */
    int aboutUsage(ParameterException failure) {
        trace(failure);
        switch (failure) {
            case UnmatchedArgumentException unmatched ->
                screen.complain("usage.unknown", "arguments", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                screen.complain(
                        "usage.missing",
                        "arguments",
                        String.join(
                                ", ",
                                missing.getMissing().stream()
                                        .map(spec -> spec.paramLabel())
                                        .toList()));
            default ->
                screen.complain(
                        failure.getCause() instanceof InvalidPathException ? "usage.path" : "usage.wrong",
                        "arguments",
                        String.valueOf(failure.getValue()));
        }
        screen.complain(
                "usage.remedy",
                "command",
                failure.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    private void trace(Exception failure) {
        if (debug) {
            failure.printStackTrace(screen.err());
        }
    }
}
