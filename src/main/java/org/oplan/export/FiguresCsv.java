package org.oplan.export;

import static org.oplan.export.CsvTable.text;

import java.util.Locale;
import java.util.stream.Collectors;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.oplan.finding.SourceRef;

/**
 * All figures of a plan as CSV, one a line, by key.
 *
 * <pre>
 * key,value,kind,rule,parts,sources
 * annex2/ADM/R.1/2020,1234567,amount,allocated,pool/ADM/2020 key/ADM/R.1,"gs.xlsx, Pools!D4"
 * </pre>
 *
 * <p>Values are plain decimal numbers. Keys of parts are separated by a blank, source cells by {@code "; "}.
 */
public final class FiguresCsv {
    private FiguresCsv() {}

    /** The file's bytes. */
    public static byte[] of(FigureBook figures) {
        CsvTable table = new CsvTable("key", "value", "kind", "rule", "parts", "sources");
        for (Figure figure : figures.all()) {
            table.row(
                    text(figure.key()),
                    figure.value().toPlainString(),
                    figure.kind().name().toLowerCase(Locale.ROOT),
                    text(figure.rule()),
                    text(String.join(" ", figure.parts())),
                    text(figure.sources().stream()
                            .map(SourceRef::place)
                            .distinct()
                            .collect(Collectors.joining("; "))));
        }
        return table.bytes();
    }
}
