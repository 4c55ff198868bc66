package org.oplan.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.oplan.edition.Edition;
import org.oplan.export.FigureExplanation;
import org.oplan.export.FigureJson;
import org.oplan.figure.FigureBook;
import org.oplan.job.RunState;
import org.oplan.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where a figure comes from, or lists the keys of figures. */
@Command
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "KEY", descriptionKey = "key")
    private Optional<String> key = Optional.empty();

    @Option(names = "--list", arity = "0..1", paramLabel = "PREFIX", fallbackValue = "", descriptionKey = "list")
    private Optional<String> list = Optional.empty();

    @Option(names = "--rule", paramLabel = "RULE", descriptionKey = "rule")
    private Optional<String> rule = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Mixin
    private final CommonOptions folders = new CommonOptions();

    /** How a figure is explained. */
    enum Format {
        TEXT,
        JSON
    }

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (key.isEmpty() && list.isEmpty()) {
            session.screen().complain("explain.nothing-asked");
            return ExitCode.USAGE;
        }
        try (PassingSnapshot snapshot = PassingSnapshot.take(session, folders)) {
            SortedMap<String, FigureBook> books = books(snapshot.state());
            return list.isPresent() ? list(books, list.get()) : explain(books, key.orElseThrow());
        }
    }

    private static SortedMap<String, FigureBook> books(RunState state) {
        SortedMap<String, FigureBook> books = new TreeMap<>();
        for (Plan plan : state.inputs().plans()) {
            state.figures(plan).ifPresent(book -> books.put(plan.slug(), book));
        }
        return books;
    }

    private int list(SortedMap<String, FigureBook> books, String prefix) {
        new FigureKeys(books)
                .all(rule).stream()
                        .filter(FigureKeys.pattern(prefix))
                        .forEach(session.screen().out()::println);
        return ExitCode.BUILT;
    }

    private int explain(SortedMap<String, FigureBook> books, String asked) {
        FigureKeys keys = new FigureKeys(books);
        List<FigureKeys.Match> matches = keys.matches(asked);
        if (matches.isEmpty()) {
            session.screen().complain(books.isEmpty() ? "explain.no-figures" : "explain.unknown", "key", asked);
            keys.suggestions(asked).forEach(name -> session.screen().complain("explain.suggestion", "key", name));
            return ExitCode.USAGE;
        }
        Edition edition =
                Edition.of(session.templates(), session.screen().terms().language());
        for (FigureKeys.Match match : matches) {
            String name = match.figure().key();
            (switch (format) {
                        case TEXT -> FigureExplanation.text(match.book(), name, edition);
                        case JSON -> FigureJson.text(match.book(), name);
                    })
                    .ifPresent(session.screen().out()::print);
        }
        return ExitCode.BUILT;
    }
}
