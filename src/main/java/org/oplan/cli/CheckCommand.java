package org.oplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.oplan.export.FindingsCsv;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.job.ReturnedFiles;
import org.oplan.job.RunFailure;
import org.oplan.job.RunState;
import org.oplan.publication.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads and checks the input, or one file, and says what it finds, or what a finding means. */
@Command
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "FILE|DIR", descriptionKey = "check.target")
    private Optional<Path> target = Optional.empty();

    @Option(names = "--explain", paramLabel = "CODE", descriptionKey = "explain")
    private Optional<String> explain = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "check.format")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on")
    private Severity failOn = Severity.ERROR;

    @Option(names = "--returned", paramLabel = "DIR", descriptionKey = "returned")
    private Optional<Path> returned = Optional.empty();

    @Mixin
    private final CommonOptions folders = new CommonOptions();

    /** How findings are told. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (explain.isPresent()) {
            return new RuleExplanation(session.screen()).show(explain.get());
        }
        Path checked = target.orElseGet(folders::input);
        requireElsewhere(checked);
        try (PassingSnapshot snapshot = PassingSnapshot.of(checked, session, folders)) {
            RunState state = snapshot.state();
            List<Finding> findings = state.findings();
            show(state, findings);
            if (returned.isPresent()) {
                new ReturnedFiles(returned.get(), session.templates(), language()).add(state);
            }
            return findings.stream().anyMatch(finding -> finding.severity().compareTo(failOn) >= 0)
                    ? ExitCode.BLOCKED
                    : ExitCode.BUILT;
        }
    }

    /** A copy that lay in the input would be read as a file that somebody dropped. */
    private void requireElsewhere(Path checked) {
        Path input = checked.toAbsolutePath().normalize();
        for (Path folder : returned.stream().toList()) {
            Path target = folder.toAbsolutePath().normalize();
            if (target.startsWith(input) || target.equals(input.getParent())) {
                throw RunFailure.at("returned-inside-input", folder);
            }
        }
    }

    private void show(RunState state, List<Finding> findings) {
        Screen screen = session.screen();
        switch (format) {
            case TEXT -> {
                FindingList list = new FindingList(screen);
                list.showAll(findings);
                screen.say(
                        "check.done",
                        "files",
                        state.files().size(),
                        "plans",
                        state.inputs().plans().size(),
                        "findings",
                        list.counts(findings));
            }
            case JSON ->
                screen.out()
                        .print(Json.text(findings.stream()
                                .map(finding -> FindingEntry.of(finding, screen.terms()))
                                .toList()));
            case CSV ->
                screen.out().print(new String(FindingsCsv.of(findings, screen.terms()), StandardCharsets.UTF_8));
        }
    }

    private String language() {
        return session.screen().terms().language();
    }
}
