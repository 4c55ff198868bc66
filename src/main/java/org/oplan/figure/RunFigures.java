package org.oplan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oplan.finding.Finding;
import org.oplan.finding.RunRecord;
import org.oplan.finding.Severity;
import org.oplan.finding.SourceRef;

/**
 * The figures of a run as a whole: how many files, documents and findings there are.
 *
 * <p>Files are numbered in the order of their paths, since a path may hold what a key cannot: {@code findings/2/error},
 * and {@code findings/all/error} for all of them. What a list leaves out beyond {@link #LISTED} entries is
 * {@code unlisted/2/complaints} or {@code unlisted/2/remarks}.
 */
public final class RunFigures {
    /** How many findings of a file are listed one by one; a thousand pages of them would help nobody. */
    public static final int LISTED = 500;

    private static final String ALL = "all";

    private final RunRecord run;
    private final List<Figure> figures = new ArrayList<>();

    private RunFigures(RunRecord run) {
        this.run = run;
    }

    /** The book of a run. */
    public static FigureBook of(RunRecord run) {
        RunFigures figures = new RunFigures(run);
        figures.count("files", run.files().size());
        figures.count("documents/made", run.made().size());
        figures.count("documents/blocked", run.blocked().size());
        figures.count("findings/waived", run.waived().size());
        List<String> places = run.places();
        for (int number = 1; number <= places.size(); number++) {
            figures.ofFile(Integer.toString(number), places.get(number - 1));
        }
        for (Severity severity : Severity.values()) {
            figures.sum(name(severity), places.size());
        }
        figures.sum(ALL, places.size());
        return new FigureBook(figures.figures);
    }

    private void ofFile(String number, String file) {
        List<Finding> findings = run.of(file);
        List<SourceRef> source = List.of(SourceRef.ofFile(file, run.files().getOrDefault(file, "")));
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            count(Traced.key("findings", number, name(severity)), count, file, source);
        }
        count(Traced.key("findings", number, ALL), findings.size(), file, source);
        unlisted(number, "complaints", run.complaints(file).size());
        unlisted(number, "remarks", run.remarks(file).size());
    }

    private void unlisted(String number, String list, int size) {
        if (size > LISTED) {
            count(Traced.key("unlisted", number, list), size - LISTED);
        }
    }

    private void sum(String column, int places) {
        BigDecimal sum = BigDecimal.ZERO;
        List<String> parts = new ArrayList<>();
        for (int number = 1; number <= places; number++) {
            String part = Traced.key("findings", number, column);
            parts.add(part);
            sum = sum.add(value(part));
        }
        figures.add(
                Traced.figure(Traced.key("findings", ALL, column)).parts(parts).figure("sum", sum, Figure.Kind.COUNT));
    }

    private BigDecimal value(String key) {
        return figures.stream()
                .filter(figure -> figure.key().equals(key))
                .map(Figure::value)
                .findFirst()
                .orElseThrow();
    }

    private void count(String key, long number) {
        figures.add(Traced.figure(key).figure("run-count", BigDecimal.valueOf(number), Figure.Kind.COUNT));
    }

    private void count(String key, long number, String file, List<SourceRef> source) {
        figures.add(Traced.figure(key)
                .step("file", file, source)
                .figure("run-count", BigDecimal.valueOf(number), Figure.Kind.COUNT));
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
