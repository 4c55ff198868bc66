package org.oplan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.oplan.plan.CostPool;
import org.oplan.plan.Identity;
import org.oplan.plan.LocalText;
import org.oplan.plan.Objective;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;
import org.oplan.plan.SupportService;

/**
 * Amounts of a plan, one a row, with what they are for: the facts of a Fiscal Data Package.
 *
 * @param name name of the table, {@code budget}
 * @param fields its columns
 * @param rows its rows, a value for each column
 */
record FiscalTable(String name, List<Field> fields, List<List<String>> rows) {
    FiscalTable {
        fields = List.copyOf(fields);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A column.
     *
     * @param name its heading
     * @param type type of its values: {@code string}, {@code year}, {@code number}
     * @param columnType what it means, in the taxonomy of fiscal column types; empty for a column of no fiscal meaning
     * @param dimension name of the dimension that it belongs to; empty for a measure
     */
    record Field(String name, String type, String columnType, String dimension) {
        static Field text(String name, String columnType, String dimension) {
            return new Field(name, "string", columnType, dimension);
        }
    }

    /** Planned resources and expenditure by output or service: {@code output/…} and {@code expenditure/…}. */
    static FiscalTable budget(Plan plan, FigureBook figures) {
        Builder table = new Builder(plan, "budget", "element", "activity:generic:subprogram");
        for (Objective objective : plan.objectives()) {
            for (Output output : plan.outputsOf(objective)) {
                for (int year : plan.identity().period().years()) {
                    String phase = plan.identity().budget().contains(year) ? "approved" : "proposed";
                    Fact fact = new Fact(year, phase, Optional.of(objective), output.code(), output.title());
                    table.add(figures.find(FigureName.key("output", output.code(), year)), fact);
                    table.add(
                            figures.find(FigureName.key("expenditure", output.code(), year)), fact.inPhase("executed"));
                }
            }
        }
        for (SupportService service : plan.services()) {
            for (int year : plan.identity().period().years()) {
                Fact fact = new Fact(year, "executed", Optional.empty(), service.code(), service.title());
                table.add(figures.find(FigureName.key("expenditure", service.code(), year)), fact);
            }
        }
        return table.build();
    }

    /** Costs of pools as they are allocated to objectives: {@code annex2/…}. */
    static FiscalTable allocation(Plan plan, FigureBook figures) {
        Builder table = new Builder(plan, "allocation", "pool", "functional-classification:generic:level1");
        for (CostPool pool : plan.pools()) {
            for (Objective objective : plan.objectives()) {
                for (int year : plan.identity().period().years()) {
                    Fact fact = new Fact(year, "approved", Optional.of(objective), pool.code(), pool.title());
                    table.add(figures.find(FigureName.key("annex2", pool.code(), objective.code(), year)), fact);
                }
            }
        }
        return table.build();
    }

    /** What an amount is for. */
    private record Fact(int year, String phase, Optional<Objective> objective, String code, LocalText title) {
        Fact inPhase(String other) {
            return new Fact(year, other, objective, code, title);
        }
    }

    /** Puts a table together. */
    private static final class Builder {
        private final Identity identity;
        private final String name;
        private final List<Field> fields = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();

        Builder(Plan plan, String name, String part, String partType) {
            this.identity = plan.identity();
            this.name = name;
            fields.add(new Field("key", "string", "", "figure"));
            fields.add(new Field("year", "year", "date:fiscal-year", "date"));
            fields.add(Field.text("phase", "phase:id", "phase"));
            fields.add(Field.text("unit_code", "administrative-classification:generic:level1:code", "unit"));
            addTitles("unit_title", "administrative-classification:generic:level1:label", "unit");
            fields.add(Field.text("objective_code", "activity:generic:program:code", "objective"));
            addTitles("objective_title", "activity:generic:program:label", "objective");
            fields.add(Field.text(part + "_code", partType + ":code", part));
            addTitles(part + "_title", partType + ":label", part);
            fields.add(Field.text("currency", "value-currency:code", "currency"));
            fields.add(new Field("value", "number", "value", ""));
        }

        /** Only the base language's column bears the type of labels, which one column may have. */
        private void addTitles(String column, String columnType, String dimension) {
            for (String language : identity.languages()) {
                boolean isBase = language.equals(identity.baseLanguage());
                fields.add(Field.text(column + "_" + language, isBase ? columnType : "", dimension));
            }
        }

        void add(Optional<Figure> figure, Fact fact) {
            figure.ifPresent(known -> {
                List<String> row = new ArrayList<>(
                        List.of(known.key(), Integer.toString(fact.year()), fact.phase(), identity.unit()));
                addTitles(row, identity.unitTitle());
                row.add(fact.objective().map(Objective::code).orElse(""));
                addTitles(row, fact.objective().map(Objective::title).orElse(LocalText.empty()));
                row.add(fact.code());
                addTitles(row, fact.title());
                row.add(identity.currency().getCurrencyCode());
                row.add(known.value().toPlainString());
                rows.add(row);
            });
        }

        private void addTitles(List<String> row, LocalText title) {
            identity.languages().forEach(language -> row.add(title.in(language).orElse("")));
        }

        FiscalTable build() {
            return new FiscalTable(name, fields, rows);
        }
    }

    /** The table as CSV; numbers stay numbers, texts are disarmed. */
    byte[] csv() {
        CsvTable csv = new CsvTable(fields.stream().map(Field::name).toArray(String[]::new));
        for (List<String> row : rows) {
            String[] cells = new String[row.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = fields.get(i).type().equals("string") ? CsvTable.text(row.get(i)) : row.get(i);
            }
            csv.row(cells);
        }
        return csv.bytes();
    }
}
