package org.oplan.cli;

import java.util.ArrayList;
import java.util.List;
import org.oplan.job.Outcome;
import org.oplan.publication.Refusal;

/** Says what came of a wish. */
final class Outcomes {
    private final Screen screen;

    Outcomes(Screen screen) {
        this.screen = screen;
    }

    /** Shows what was done, in the words of a key, then what was refused and why; returns the exit code. */
    int show(String key, Outcome outcome) {
        outcome.done().forEach(name -> screen.say(key, "document", name));
        outcome.refusals().forEach(this::show);
        return outcome.refusals().isEmpty() ? ExitCode.BUILT : ExitCode.BLOCKED;
    }

    private void show(Refusal refusal) {
        List<Object> arguments = new ArrayList<>();
        refusal.arguments().forEach((name, value) -> {
            arguments.add(name);
            arguments.add(value);
        });
        screen.complain("refusal." + refusal.code(), arguments.toArray());
        screen.complain("refusal." + refusal.code() + ".remedy", arguments.toArray());
    }
}
