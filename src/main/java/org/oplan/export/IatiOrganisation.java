package org.oplan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.oplan.plan.CostPool;
import org.oplan.plan.LocalText;
import org.oplan.plan.Objective;
import org.oplan.plan.Plan;

/**
 * The organisation behind a plan as IATI 2.03 has it, with its total budget for each year.
 *
 * <p>The total budget of a plan with cost pools is what all pools cost, with a line for each pool, in the years that
 * have pools; of a plan without, its planned resources, with a line for each objective.
 */
final class IatiOrganisation {
    private final IatiFile file;
    private final XmlOutput xml;
    private final Plan plan;
    private final FigureBook figures;

    private IatiOrganisation(IatiFile file, Plan plan, FigureBook figures) {
        this.file = file;
        this.xml = file.xml();
        this.plan = plan;
        this.figures = figures;
    }

    /** A part of a total budget. */
    private record Line(Figure amount, String code, LocalText title) {}

    /** Writes the file. */
    static void write(Plan plan, FigureBook figures, ExportSettings settings, OutputStream out) throws IOException {
        new IatiOrganisation(new IatiFile(out, plan, settings), plan, figures).write();
    }

    private void write() throws IOException {
        xml.open("iati-organisations", "version", IatiFile.VERSION);
        String currency = plan.identity().currency().getCurrencyCode();
        xml.open("iati-organisation", "xml:lang", plan.identity().baseLanguage(), "default-currency", currency);
        xml.leaf("organisation-identifier", file.organisation());
        file.told("name", file.organisationName(), file.organisation());
        file.reportingOrganisation();
        for (int year : plan.identity().period().years()) {
            Optional<Figure> total = plan.pools().isEmpty()
                    ? figures.find(FigureName.key("output-total", "all", year))
                    : figures.find(FigureName.key("annex2", "all", "all", year));
            if (total.isPresent()) {
                totalBudget(year, total.get());
            }
        }
        xml.close().close().end();
    }

    private void totalBudget(int year, Figure total) throws IOException {
        xml.open("total-budget", "status", file.budgetStatus(year));
        file.year(year, total);
        for (Line line : lines(year)) {
            xml.open("budget-line", "ref", line.code());
            file.value(line.amount().value(), IatiFile.firstDay(year));
            file.narratives(line.title(), line.code());
            xml.close();
        }
        xml.close();
    }

    private List<Line> lines(int year) {
        List<Line> lines = new ArrayList<>();
        if (plan.pools().isEmpty()) {
            for (Objective objective : plan.objectives()) {
                figures.find(FigureName.key("output-total", objective.code(), year))
                        .ifPresent(amount -> lines.add(new Line(amount, objective.code(), objective.title())));
            }
        }
        for (CostPool pool : plan.pools()) {
            figures.find(FigureName.key("annex2", pool.code(), "all", year))
                    .ifPresent(amount -> lines.add(new Line(amount, pool.code(), pool.title())));
        }
        return lines;
    }
}
