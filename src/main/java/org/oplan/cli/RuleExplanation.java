package org.oplan.cli;

import java.util.Optional;
import org.oplan.edition.RuleWords;

/** Says what a finding means, in the reader's language. */
final class RuleExplanation {
    private final Screen screen;

    RuleExplanation(Screen screen) {
        this.screen = screen;
    }

    /** Shows the rule with a code and returns the exit code. */
    int show(String code) {
        Optional<RuleWords> rule = RuleWords.of(code, screen.terms());
        if (rule.isEmpty()) {
            screen.complain("rule.unknown", "code", code, "codes", String.join(", ", RuleWords.codes(screen.terms())));
            return ExitCode.USAGE;
        }
        RuleWords words = rule.get();
        screen.say(
                words.example().isPresent() ? "rule.explained" : "rule.without-example",
                "code",
                words.code(),
                "meaning",
                words.meaning(),
                "example",
                words.example().orElse(""),
                "expected",
                words.expected(),
                "remedy",
                words.remedy());
        return ExitCode.BUILT;
    }
}
