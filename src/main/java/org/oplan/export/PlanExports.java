package org.oplan.export;

import java.util.ArrayList;
import java.util.List;
import org.oplan.edition.TemplateFolder;
import org.oplan.figure.FigureBook;
import org.oplan.plan.Plan;

/**
 * The files that accompany the documents of a plan, all from its figure book.
 *
 * <pre>
 * figures.csv, figures.xlsx                          every figure with its rule, parts and cells
 * iati-activities.xml, iati-organisation.xml         International Aid Transparency Initiative 2.03
 * datapackage.json, fiscal-budget.csv, fiscal-…      Fiscal Data Package
 * </pre>
 *
 * @param templates the folder that holds the words
 * @param settings what the files say that no workbook says
 */
public record PlanExports(TemplateFolder templates, ExportSettings settings) {

    /**
     * The files of a plan; of a companion workbook, and of one that brings others together, its figures alone: all else
     * is said by the plans, and would be published twice.
     */
    public List<DataFile> of(Plan plan, FigureBook figures) {
        List<DataFile> files = new ArrayList<>();
        files.add(DataFile.of("figures.csv", FiguresCsv.of(figures)));
        files.add(new DataFile("figures.xlsx", out -> FiguresWorkbook.write(plan, figures, templates, out)));
        if (plan.identity().isCompanion() || plan.identity().isConsolidated()) {
            return List.copyOf(files);
        }
        if (settings.value(plan.identity().unit(), "iati.organisation").isPresent()
                && !plan.objectives().isEmpty()) {
            files.add(new DataFile("iati-activities.xml", out -> IatiActivities.write(plan, figures, settings, out)));
            files.add(
                    new DataFile("iati-organisation.xml", out -> IatiOrganisation.write(plan, figures, settings, out)));
        }
        files.addAll(FiscalPackage.of(plan, figures));
        return List.copyOf(files);
    }
}
