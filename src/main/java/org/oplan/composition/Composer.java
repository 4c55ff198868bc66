package org.oplan.composition;

import java.util.List;
import org.oplan.document.Document;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Checked;
import org.oplan.plan.Paper;
import org.oplan.plan.Plan;

/** Composes documents from templates, a plan and its figures. */
public final class Composer {

    /** A composer that takes its templates from a folder. */
    public Composer(TemplateFolder folder) {}

    /**
     * Composes one document. A mistake in a template becomes an error finding with the template's file and line.
     *
     * @param plan the plan
     * @param paper the plan's paper: its kind names the template, its audience the masthead
     * @param figures the plan's figures
     * @param edition the language
     */
    public Checked<Document> compose(Plan plan, Paper paper, FigureBook figures, Edition edition) {
        return Checked.refused(List.of());
    }
}
