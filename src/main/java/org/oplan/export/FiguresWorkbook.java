package org.oplan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.oplan.plan.Identity;
import org.oplan.plan.Plan;

/**
 * All figures of a plan as a workbook for people: a row for each figure, the rules in words.
 *
 * <p>The first sheet says which plan it is. The second has the columns key, table, item, year, value, kind, rule (in
 * words, a column for each language of the plan), parts, source cells; a further sheet follows when one is full.
 * Headings are in the plan's base language.
 */
final class FiguresWorkbook {
    private static final int NARROW = 12;
    private static final int MEDIUM = 24;
    private static final int WIDE = 60;

    private final Plan plan;
    private final FigureBook figures;
    private final Terms terms;
    private final List<Edition> editions;

    private FiguresWorkbook(Plan plan, FigureBook figures, TemplateFolder templates) {
        this.plan = plan;
        this.figures = figures;
        List<String> known = Terms.languages(templates);
        List<String> languages =
                plan.identity().languages().stream().filter(known::contains).toList();
        this.editions = (languages.isEmpty() ? known.subList(0, 1) : languages)
                .stream().map(language -> Edition.of(templates, language)).toList();
        this.terms = editions.getFirst().terms();
    }

    /** Writes the file. */
    static void write(Plan plan, FigureBook figures, TemplateFolder templates, OutputStream out) throws IOException {
        write(plan, figures, templates, Spreadsheet.LONGEST_SHEET, out);
    }

    /**
     * Writes the file.
     *
     * @param longest how many figures a sheet holds at most
     */
    static void write(Plan plan, FigureBook figures, TemplateFolder templates, int longest, OutputStream out)
            throws IOException {
        new FiguresWorkbook(plan, figures, templates).write(out, longest);
    }

    private void write(OutputStream out, int longest) throws IOException {
        List<List<Figure>> parts = parts(longest);
        List<String> names = new ArrayList<>(List.of(word("about")));
        for (int i = 1; i <= parts.size(); i++) {
            names.add(i == 1 ? word("figures") : word("figures") + " " + i);
        }
        Spreadsheet workbook = new Spreadsheet(out, names);
        workbook.sheet(
                List.of(
                        new Spreadsheet.Column(word("property"), MEDIUM),
                        new Spreadsheet.Column(word("value"), 2 * WIDE)),
                this::about);
        for (List<Figure> part : parts) {
            workbook.sheet(columns(), writer -> {
                for (Figure figure : part) {
                    writer.row(row(figure));
                }
            });
        }
        workbook.end();
    }

    private List<List<Figure>> parts(int longest) {
        List<Figure> all = List.copyOf(figures.all());
        List<List<Figure>> parts = new ArrayList<>();
        for (int from = 0; from == 0 || from < all.size(); from += longest) {
            parts.add(all.subList(from, Math.min(all.size(), from + longest)));
        }
        return parts;
    }

    private void about(Spreadsheet.RowWriter writer) throws IOException {
        Identity identity = plan.identity();
        String title = identity.unitTitle().in(editions.getFirst().language()).orElse(identity.unit());
        writer.row(texts(word("unit"), title));
        writer.row(texts(
                word("period"),
                editions.getFirst()
                        .years(identity.period().first(), identity.period().last())));
        writer.row(texts(word("version"), identity.version()));
        writer.row(texts(word("currency"), identity.currency().getCurrencyCode()));
        writer.row(texts(word("source"), identity.source().file()));
        writer.row(texts("SHA-256", identity.source().sha256()));
        writer.row(texts(word("note"), word("note.values")));
        writer.row(texts("", word("note.amounts")));
        writer.row(texts("", word("note.files")));
    }

    private List<Spreadsheet.Column> columns() {
        List<Spreadsheet.Column> columns = new ArrayList<>(List.of(
                new Spreadsheet.Column(word("key"), MEDIUM),
                new Spreadsheet.Column(word("table"), MEDIUM),
                new Spreadsheet.Column(word("item"), NARROW),
                new Spreadsheet.Column(word("year"), NARROW),
                new Spreadsheet.Column(word("value"), NARROW),
                new Spreadsheet.Column(word("kind"), NARROW)));
        for (Edition edition : editions) {
            String rule = terms.text("workbook.rule", Map.of("language", edition.language()));
            columns.add(new Spreadsheet.Column(rule, WIDE));
        }
        columns.add(new Spreadsheet.Column(word("parts"), WIDE));
        columns.add(new Spreadsheet.Column(word("cells"), WIDE));
        return columns;
    }

    private List<Spreadsheet.Cell> row(Figure figure) {
        FigureName name = FigureName.of(figure.key());
        List<Spreadsheet.Cell> row = new ArrayList<>(texts(figure.key(), name.table(), name.item(), name.year()));
        row.add(new Spreadsheet.Numeral(figure.value(), figure.kind() == Figure.Kind.SHARE));
        row.add(new Spreadsheet.Text(word("kind." + figure.kind().name().toLowerCase(Locale.ROOT))));
        for (Edition edition : editions) {
            row.add(new Spreadsheet.Text(edition.terms().text("rule." + figure.rule())));
        }
        row.addAll(texts(String.join(" ", figure.parts()), Places.text(figure.sources())));
        return row;
    }

    private static List<Spreadsheet.Text> texts(String... texts) {
        List<Spreadsheet.Text> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new Spreadsheet.Text(text));
        }
        return cells;
    }

    private String word(String key) {
        return terms.text("workbook." + key);
    }
}
