package org.oplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.oplan.catalogue.Catalogue;
import org.oplan.catalogue.DocumentKind;
import org.oplan.intake.BlankOrder;
import org.oplan.intake.BlankWorkbook;
import org.oplan.plan.Period;
import org.oplan.publication.DurableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a blank workbook for people to fill in. */
@Command
@SuppressWarnings("UnusedVariable") // how to talk is acted upon before the command runs
final class TemplateCommand implements Callable<Integer> {
    private static final Pattern UNIT = Pattern.compile("[A-Z]{1,4}");
    private static final Pattern PERIOD = Pattern.compile("([0-9]{4})-([0-9]{4})");
    private static final Pattern COMPANION = Pattern.compile("[a-z0-9-]{1,40}");
    private static final int YEARS = 4;
    private static final int LONGEST_PERIOD = 20;

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "template.file")
    private Path file = Path.of("");

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "template.unit")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "template.kind")
    private String kind = "operational-plan";

    @Option(names = "--period", paramLabel = "YEARS", descriptionKey = "template.period")
    private Optional<String> period = Optional.empty();

    @Option(names = "--texts", paramLabel = "LANGUAGES", split = ",", descriptionKey = "template.texts")
    private List<String> texts = List.of();

    @Option(names = "--currency", paramLabel = "CODE", descriptionKey = "template.currency")
    private String currency = "CHF";

    @Option(names = "--companion", paramLabel = "NAME", descriptionKey = "template.companion")
    private Optional<String> companion = Optional.empty();

    @Option(names = "--consolidates", paramLabel = "CODES", split = ",", descriptionKey = "template.consolidates")
    private List<String> consolidates = List.of();

    @Mixin
    private final TalkOptions talk = new TalkOptions();

    TemplateCommand(Session session) {
        this.session = session;
    }

    /** An option has a value that is not accepted. */
    private static final class WrongException extends Exception {
        private static final long serialVersionUID = 1;

        private final String option;
        private final String value;
        private final String accepted;

        WrongException(String option, String value, String accepted) {
            super(option);
            this.option = option;
            this.value = value;
            this.accepted = accepted;
        }
    }

    @Override
    public Integer call() throws IOException {
        Screen screen = session.screen();
        if (Files.exists(file)) {
            screen.complain("template.exists", "path", file);
            return ExitCode.USAGE;
        }
        try {
            DurableFile.write(file, BlankWorkbook.of(order(), screen.terms()));
        } catch (WrongException e) {
            screen.complain("template.wrong", "option", e.option, "value", e.value, "accepted", e.accepted);
            return ExitCode.USAGE;
        }
        screen.say("template.done", "path", file);
        return ExitCode.BUILT;
    }

    private BlankOrder order() throws WrongException {
        Catalogue catalogue = Catalogue.of(session.templates());
        Optional<DocumentKind> known = catalogue.kind(kind);
        if (known.isEmpty()) {
            String kinds = catalogue.kinds().stream().map(DocumentKind::name).collect(Collectors.joining(", "));
            throw new WrongException("--kind", kind, kinds);
        }
        require("--unit", unit, UNIT, "GS, RO");
        require("--companion", companion, COMPANION, "progress-2026-q1");
        for (String code : consolidates) {
            require("--consolidates", Optional.of(code), UNIT, "GS,BDT");
        }
        return new BlankOrder(
                unit.orElse(""), years(), money(), languages(), known.get(), companion, consolidates, catalogue);
    }

    private static void require(String option, Optional<String> value, Pattern pattern, String accepted)
            throws WrongException {
        if (value.isPresent() && !pattern.matcher(value.get()).matches()) {
            throw new WrongException(option, value.get(), accepted);
        }
    }

    /** The years that are named; else the four that begin with the next one. */
    private Period years() throws WrongException {
        int next = LocalDate.now(session.clock()).getYear() + 1;
        if (period.isEmpty()) {
            return new Period(next, next + YEARS - 1);
        }
        Matcher matcher = PERIOD.matcher(period.get());
        if (matcher.matches()) {
            int first = Integer.parseInt(matcher.group(1));
            int last = Integer.parseInt(matcher.group(2));
            if (first <= last && last - first < LONGEST_PERIOD) {
                return new Period(first, last);
            }
        }
        throw new WrongException("--period", period.get(), next + "-" + (next + YEARS - 1));
    }

    private Currency money() throws WrongException {
        try {
            return Currency.getInstance(currency);
        } catch (IllegalArgumentException e) {
            throw new WrongException("--currency", currency, "CHF, EUR, USD");
        }
    }

    private List<String> languages() throws WrongException {
        Set<String> known = Set.of(Locale.getISOLanguages());
        for (String language : texts) {
            if (!known.contains(language)) {
                throw new WrongException("--texts", language, "en, fr, es, ru, ar, zh");
            }
        }
        return texts.isEmpty() ? List.of(session.screen().terms().language()) : texts;
    }
}
