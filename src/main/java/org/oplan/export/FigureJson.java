package org.oplan.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.oplan.finding.SourceRef;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a figure comes from, as data.
 *
 * <pre>{@code
 * {"key": "annex2/ADM/R.2/2020", "value": "1073552", "kind": "amount", "rule": "allocated",
 *  "trace": [{"name": "pool", "value": "ADM: 24750728.00",
 *             "sources": [{"file": "gs.xlsx", "sha256": "…", "sheet": "Pools", "cell": "F3"}]}, …],
 *  "parts": [{"key": "…", "value": "…"}]}
 * }</pre>
 *
 * <p>Values are texts, so that no reader takes them for floating-point numbers.
 */
public final class FigureJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FigureJson() {}

    /** The figure with its trace and its parts; empty if there is no such figure. */
    public static Optional<String> text(FigureBook book, String key) {
        return book.find(key).map(figure -> MAPPER.writeValueAsString(chain(book, figure)) + "\n");
    }

    private static Chain chain(FigureBook book, Figure figure) {
        return new Chain(
                figure.key(),
                plain(figure.value()),
                figure.kind().name().toLowerCase(Locale.ROOT),
                figure.rule(),
                figure.trace().stream().map(FigureJson::link).toList(),
                figure.parts().stream()
                        .flatMap(part -> book.find(part).stream())
                        .map(part -> new Part(part.key(), plain(part.value())))
                        .toList());
    }

    private static Link link(Figure.Step step) {
        return new Link(
                step.name(),
                step.value(),
                step.sources().stream().map(FigureJson::place).toList());
    }

    private static Place place(SourceRef source) {
        return new Place(source.file(), source.sha256(), source.sheet(), source.cell(), source.line());
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private record Chain(String key, String value, String kind, String rule, List<Link> trace, List<Part> parts) {}

    private record Link(String name, String value, List<Place> sources) {}

    private record Part(String key, String value) {}

    private record Place(String file, String sha256, String sheet, String cell, long line) {}
}
