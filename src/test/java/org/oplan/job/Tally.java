package org.oplan.job;

import java.time.LocalDate;
import java.util.List;
import org.oplan.document.Document;
import org.oplan.document.Inline;
import org.oplan.document.Masthead;
import org.oplan.document.Paragraph;
import org.oplan.edition.Edition;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.revision.PaperRevision;

/**
 * A report that writes its facts down.
 *
 * @param tellsChanges whether it also says which papers have changed
 */
record Tally(boolean tellsChanges) implements RunReport {

    /** A report about what was found, blocked and made. */
    Tally() {
        this(false);
    }

    @Override
    public String kind() {
        return "tally";
    }

    @Override
    public FigureBook figures(RunFacts facts, String language) {
        return new FigureBook(List.of());
    }

    private static List<String> changed(RunFacts facts, Edition edition) {
        return facts.revisions().in(edition.language()).stream()
                .flatMap(plan -> plan.papers().stream())
                .filter(paper -> paper.state() == PaperRevision.State.CHANGED)
                .map(PaperRevision::path)
                .toList();
    }

    @Override
    public Checked<Document> compose(RunFacts facts, FigureBook figures, Edition edition) {
        String text = "findings "
                + facts.findings().stream().map(Finding::code).distinct().toList() + " blocked "
                + facts.blocked().keySet() + " made " + facts.made().size()
                + (tellsChanges ? " changed " + changed(facts, edition) : "");
        return Checked.of(
                new Document(
                        new Document.Properties(
                                "", "tally", "ITU", edition.locale(), "tally", LocalDate.of(2019, 2, 8)),
                        new Masthead("ITU", "Council", "", List.of(), List.of(), "", "Tally"),
                        "Tally",
                        List.of(Paragraph.of(List.of(new Inline.Text(text))))),
                List.of());
    }
}
