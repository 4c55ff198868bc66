package org.oplan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oplan.edition.Edition;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.oplan.finding.SourceRef;

/**
 * Tells in words where a figure comes from.
 *
 * <pre>
 * annex2/ADM/R.2/2020: 1,073,552
 *   Rule: Cost of the pool times the objective's share of the driver, rounded so that …
 *   Cost of the pool: ADM: 24750728.00 (general-secretariat.xlsx, Pools!F3)
 *   …
 * </pre>
 */
public final class FigureExplanation {
    private static final int SUGGESTIONS = 5;

    private final FigureBook book;
    private final Edition edition;
    private final List<String> lines = new ArrayList<>();

    private FigureExplanation(FigureBook book, Edition edition) {
        this.book = book;
        this.edition = edition;
    }

    /**
     * The way to a figure, one line a step, then the figures it was computed from; empty if there is no such figure.
     */
    public static Optional<String> text(FigureBook book, String key, Edition edition) {
        return book.find(key).map(figure -> new FigureExplanation(book, edition).explain(figure));
    }

    /** The keys most like an unknown one, most alike first. */
    public static List<String> suggestions(FigureBook book, String key) {
        return Likeness.nearest(key, book.all().stream().map(Figure::key).toList(), SUGGESTIONS);
    }

    private String explain(Figure figure) {
        line("", figure.key(), printed(figure));
        line("  ", word("explain.rule"), word("rule." + figure.rule()));
        for (Figure.Step step : figure.trace()) {
            line("  ", word("trace." + step.name()), step.value() + places(step.sources()));
        }
        if (!figure.parts().isEmpty()) {
            lines.add("  " + word("explain.parts"));
            figure.parts().stream().flatMap(key -> book.find(key).stream()).forEach(this::part);
        }
        return String.join("\n", lines) + "\n";
    }

    private void part(Figure part) {
        line("    ", part.key(), printed(part));
    }

    private void line(String indent, String label, String value) {
        lines.add(indent + edition.terms().text("explain.line", Map.of("label", label, "value", value)));
    }

    private String printed(Figure figure) {
        return switch (figure.kind()) {
            case AMOUNT -> edition.amount(figure.value());
            case SHARE -> edition.share(figure.value());
            case COUNT -> edition.number(figure.value());
        };
    }

    private String places(List<SourceRef> sources) {
        return sources.isEmpty() ? "" : edition.terms().text("explain.places", Map.of("places", Places.text(sources)));
    }

    private String word(String key) {
        return edition.terms().text(key);
    }
}
