package org.oplan.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.oplan.bilingual.BilingualEdition;
import org.oplan.catalogue.Catalogue;
import org.oplan.composition.Composer;
import org.oplan.document.Document;
import org.oplan.edition.Edition;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.figure.FigureBook;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/** Composes what has been ordered; of what cannot be composed, says why. */
final class Drafts {
    private final Stages stages;
    private final RunState state;
    private final TemplateFolder templates;
    private final Blocking blocking;

    Drafts(BuildRun run) {
        this.stages = run.stages();
        this.state = run.state();
        this.templates = run.templates().folder();
        this.blocking = new Blocking(state, Catalogue.of(templates));
    }

    /** The errors that keep a paper from being made. */
    List<Finding> blocking(DocumentOrder order) {
        return switch (order) {
            case PaperOrder paper -> blocking.of(paper);
            case BilingualOrder pair -> blocking.of(pair.first());
            case ReportOrder report -> List.of();
        };
    }

    /** Composes a paper, in one language or in two. */
    Checked<Draft> of(DocumentOrder order) {
        return switch (order) {
            case PaperOrder paper -> paper(paper);
            case BilingualOrder pair -> bilingual(pair);
            case ReportOrder report -> throw new IllegalArgumentException("A report tells of papers: " + report.path());
        };
    }

    private Checked<Draft> bilingual(BilingualOrder order) {
        Checked<Draft> first = paper(order.first());
        Checked<Draft> second = paper(order.second());
        List<Finding> findings = Stream.concat(first.findings().stream(), second.findings().stream())
                .distinct()
                .toList();
        if (first.value().isEmpty() || second.value().isEmpty()) {
            return Checked.refused(findings);
        }
        String note = note(order.first()) + " / " + note(order.second());
        Document merged = BilingualEdition.of(
                first.value().get().document(), second.value().get().document(), note);
        Draft draft = first.value().get();
        return Checked.of(new Draft(merged, draft.figures(), draft.source(), findings), findings);
    }

    private String note(PaperOrder order) {
        return Edition.of(templates, order.language()).terms().text("masthead.bilingual");
    }

    /** Composes a paper that nothing blocks. */
    Checked<Draft> paper(PaperOrder order) {
        SourceRef source = order.plan().identity().source();
        Optional<FigureBook> figures = state.figures(order.plan());
        if (figures.isEmpty()) {
            return Checked.refused(state.allocationFindings());
        }
        Optional<Finding> unspoken =
                withoutTerms(order.language(), order.paper().source());
        if (unspoken.isPresent()) {
            return Checked.refused(List.of(unspoken.get()));
        }
        Edition edition = Edition.of(templates, order.language(), order.paper().kind());
        InputPictures pictures = new InputPictures(state.inputs().pictures());
        return draft(
                stages.compose(order.plan(), order.paper(), figures.get(), pictures, edition), figures.get(), source);
    }

    /** Composes a report about the run. */
    Checked<Draft> report(ReportOrder order, RunFacts facts) {
        FigureBook figures = order.report().figures(facts, order.language());
        Edition edition = Edition.of(templates, order.language());
        SourceRef source =
                SourceRef.ofFile("templates/" + Composer.template(order.report().kind()), "");
        return draft(order.report().compose(facts, figures, edition), figures, source);
    }

    private Optional<Finding> withoutTerms(String language, SourceRef source) {
        List<String> known = Terms.languages(templates);
        return known.contains(language)
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "language-without-terms", source, "language", language, "known", String.join(", ", known)));
    }

    private static Checked<Draft> draft(Checked<Document> composed, FigureBook figures, SourceRef source) {
        return composed.value().isEmpty() || Finding.anyError(composed.findings())
                ? Checked.refused(composed.findings())
                : Checked.of(
                        new Draft(composed.value().get(), figures, source, composed.findings()), composed.findings());
    }
}
