package org.oplan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.oplan.plan.Indicator;
import org.oplan.plan.LocalText;
import org.oplan.plan.Objective;
import org.oplan.plan.Outcome;
import org.oplan.plan.Output;
import org.oplan.plan.Paper;
import org.oplan.plan.Period;
import org.oplan.plan.Plan;

/**
 * The objectives of a plan as activities of IATI 2.03, with a budget for each year.
 *
 * <p>The budget of an objective is its planned resources or, if the plan has none for it, the costs that are allocated
 * to it. Expenditure on an output is a transaction at the end of the ledger's year. Outcomes are results of type 2. All
 * amounts are figures of the book; a figure that is not there leaves its element out.
 */
final class IatiActivities {
    private static final String PLANNED_START = "1";
    private static final String PLANNED_END = "3";
    private static final String GENERAL = "1";
    private static final String ORIGINAL_BUDGET = "1";
    private static final String EXPENDITURE = "4";
    private static final String OUTCOME = "2";
    private static final String DAC = "1";
    private static final String ALL = "100";

    private final IatiFile file;
    private final XmlOutput xml;
    private final Plan plan;
    private final FigureBook figures;
    private final ExportSettings settings;

    private IatiActivities(IatiFile file, Plan plan, FigureBook figures, ExportSettings settings) {
        this.file = file;
        this.xml = file.xml();
        this.plan = plan;
        this.figures = figures;
        this.settings = settings;
    }

    /** Writes the file. */
    static void write(Plan plan, FigureBook figures, ExportSettings settings, OutputStream out) throws IOException {
        new IatiActivities(new IatiFile(out, plan, settings), plan, figures, settings).write();
    }

    private void write() throws IOException {
        xml.open("iati-activities", "version", IatiFile.VERSION);
        for (Objective objective : plan.objectives()) {
            activity(objective);
        }
        xml.close().end();
    }

    private void activity(Objective objective) throws IOException {
        String currency = plan.identity().currency().getCurrencyCode();
        xml.open(
                "iati-activity",
                "xml:lang",
                plan.identity().baseLanguage(),
                "default-currency",
                currency,
                "hierarchy",
                "1");
        xml.leaf("iati-identifier", file.organisation() + "-" + plan.slug() + "-" + objective.code());
        file.reportingOrganisation();
        LocalText title = objective.shortTitle().isEmpty() ? objective.title() : objective.shortTitle();
        file.told("title", title, objective.code());
        file.told("description", objective.title(), objective.code(), "type", GENERAL);
        for (String role : settings.list(plan.identity().unit(), "iati.roles")) {
            file.told("participating-org", file.organisationName(), file.organisation(), participating(role));
        }
        time();
        contact();
        classification();
        budgets(objective);
        expenditure(objective);
        results(objective);
        xml.close();
    }

    private String[] participating(String role) {
        String type = file.setting("iati.organisation-type").orElse("90");
        return new String[] {"ref", file.organisation(), "type", type, "role", role};
    }

    private void time() throws IOException {
        Period period = plan.identity().period();
        xml.empty(
                "activity-status", "code", file.setting("iati.activity-status").orElse("2"));
        xml.empty("activity-date", "type", PLANNED_START, "iso-date", IatiFile.firstDay(period.first()));
        xml.empty("activity-date", "type", PLANNED_END, "iso-date", IatiFile.lastDay(period.last()));
    }

    /** Whom the plan's first paper names. */
    private void contact() throws IOException {
        Optional<Paper> named = plan.papers().stream()
                .filter(paper -> !paper.contactName().isEmpty())
                .findFirst();
        if (named.isEmpty()) {
            return;
        }
        Paper paper = named.get();
        xml.open("contact-info", "type", GENERAL);
        file.told("organisation", file.organisationName(), file.organisation());
        file.told("person-name", paper.contactName(), paper.audience());
        if (!paper.contactPhone().isBlank()) {
            xml.leaf("telephone", paper.contactPhone());
        }
        if (!paper.contactEmail().isBlank()) {
            xml.leaf("email", paper.contactEmail());
        }
        xml.close();
    }

    private void classification() throws IOException {
        Optional<String> scope = file.setting("iati.activity-scope");
        if (scope.isPresent()) {
            xml.empty("activity-scope", "code", scope.get());
        }
        Optional<String> region = file.setting("iati.recipient-region");
        if (region.isPresent()) {
            xml.empty("recipient-region", "code", region.get(), "vocabulary", DAC, "percentage", ALL);
        }
        Optional<String> sector = file.setting("iati.sector");
        if (sector.isPresent()) {
            xml.empty("sector", "vocabulary", DAC, "code", sector.get(), "percentage", ALL);
        }
    }

    private void budgets(Objective objective) throws IOException {
        for (int year : plan.identity().period().years()) {
            Optional<Figure> budget = figures.find(FigureName.key("output-total", objective.code(), year))
                    .or(() -> figures.find(FigureName.key("annex2", "all", objective.code(), year)));
            if (budget.isPresent()) {
                xml.open("budget", "type", ORIGINAL_BUDGET, "status", file.budgetStatus(year));
                file.year(year, budget.get());
                xml.close();
            }
        }
    }

    private void expenditure(Objective objective) throws IOException {
        for (Output output : plan.outputsOf(objective)) {
            for (int year : plan.identity().period().years()) {
                Optional<Figure> spent = figures.find(FigureName.key("expenditure", output.code(), year));
                if (spent.isPresent()) {
                    xml.open("transaction", "ref", output.code() + "-" + year);
                    xml.empty("transaction-type", "code", EXPENDITURE);
                    xml.empty("transaction-date", "iso-date", IatiFile.lastDay(year));
                    file.value(spent.get().value(), IatiFile.lastDay(year));
                    file.told("description", output.title(), output.code());
                    xml.close();
                }
            }
        }
    }

    /** A result has an indicator; an outcome without one is a finding of the checks and is left out here. */
    private void results(Objective objective) throws IOException {
        List<Outcome> measured = plan.outcomesOf(objective).stream()
                .filter(outcome -> !outcome.indicators().isEmpty())
                .toList();
        for (Outcome outcome : measured) {
            xml.open("result", "type", OUTCOME, "aggregation-status", "false");
            file.told("title", outcome.title(), outcome.code());
            if (!outcome.remark().isEmpty()) {
                file.told("description", outcome.remark(), outcome.code());
            }
            for (Indicator indicator : outcome.indicators()) {
                indicator(indicator, outcome.means());
            }
            xml.close();
        }
    }

    private void indicator(Indicator indicator, LocalText means) throws IOException {
        xml.open("indicator", "measure", file.setting("iati.indicator-measure").orElse("1"));
        file.told("title", indicator.title(), indicator.code());
        if (!means.isEmpty()) {
            file.told("description", means, indicator.code());
        }
        xml.close();
    }
}
