package org.oplan.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import org.oplan.job.BuildResult;
import org.oplan.job.Making;
import org.oplan.publication.Manifest;
import org.oplan.publication.OutputFolder;

/** What a build says at its end. */
final class Summary {
    private final Screen screen;
    private final FindingList list;

    Summary(Screen screen) {
        this.screen = screen;
        this.list = new FindingList(screen);
    }

    /** Shows the documents with their paths, what was blocked, the findings and the time taken. */
    void show(BuildResult result, Path output, Duration taken) {
        Manifest manifest = result.published().manifest();
        Path current = new OutputFolder(output).current();
        if (result.unchanged()) {
            screen.say("summary.unchanged", "path", current);
        } else {
            screen.say("summary.documents", "count", manifest.documents().size(), "path", current);
            manifest.documents().forEach(document -> screen.say("summary.document", "path", document.path()));
            manifest.files().forEach(file -> screen.say("summary.document", "path", file.path()));
        }
        result.makings().forEach((making, count) -> {
            if (making != Making.BLOCKED) {
                screen.say("summary.making." + making.key(), "count", count);
            }
        });
        for (Manifest.Blocked blocked : manifest.blocked()) {
            screen.say("summary.blocked", "path", blocked.path(), "findings", String.join(", ", blocked.findings()));
        }
        result.reopened()
                .forEach(approval -> screen.say(
                        "summary.reopened",
                        "document",
                        approval.document(),
                        "person",
                        approval.approved(),
                        "changed",
                        String.join(", ", approval.changed())));
        list.showErrorsAndWarnings(result.findings());
        Manifest.FindingCounts counts = manifest.findings();
        screen.say(
                "summary.done",
                "findings",
                list.counts(counts.errors(), counts.warnings(), counts.notes()),
                "seconds",
                seconds(taken),
                "path",
                current.resolve("findings.csv"));
    }

    static String seconds(Duration taken) {
        return BigDecimal.valueOf(taken.toMillis(), 3)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
