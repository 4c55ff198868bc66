package org.oplan.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oplan.allocation.PlanVariant;
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
    private static final Pattern SCENARIO_KEY = Pattern.compile("(?:^|[:/])scenario/([^/]+)/");

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "KEY", descriptionKey = "key")
    private Optional<String> key = Optional.empty();

    @Option(names = "--list", arity = "0..1", paramLabel = "PREFIX", fallbackValue = "", descriptionKey = "list")
    private Optional<String> list = Optional.empty();

    @Option(names = "--rule", paramLabel = "RULE", descriptionKey = "rule")
    private Optional<String> rule = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(names = "--scenario", paramLabel = "NAME", descriptionKey = "scenario.explain")
    private Optional<String> scenario = Optional.empty();

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
        List<String> scenarios = scenario.or(this::scenarioOfKey).stream().toList();
        try (PassingSnapshot snapshot = PassingSnapshot.take(session, folders, scenarios)) {
            SortedMap<String, FigureBook> books = books(snapshot.state().withKnownScenarios());
            return list.isPresent()
                    ? list(books, inScenario(list.get()))
                    : explain(books, inScenario(key.orElseThrow()));
        }
    }

    /** The scenario of a key such as {@code scenario/fewer-pages/annex2/DOC/R.1/2020}. */
    private Optional<String> scenarioOfKey() {
        return key.map(SCENARIO_KEY::matcher).filter(Matcher::find).map(found -> found.group(1));
    }

    /** The key of the same figure in the scenario that is asked for. */
    private String inScenario(String name) {
        if (scenario.isEmpty() || SCENARIO_KEY.matcher(name).find()) {
            return name;
        }
        int colon = name.indexOf(':') + 1;
        return name.substring(0, colon) + PlanVariant.scenario(scenario.get()) + "/" + name.substring(colon);
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
