package org.oplan.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.oplan.figure.FigureBook;
import org.oplan.plan.Plan;
import org.oplan.publication.ComposedPaper;
import org.oplan.publication.Manifest;
import org.oplan.revision.PaperRevision;
import org.oplan.revision.PlanRevision;

/** The papers of a run beside those that were published before; each language is compared once, when somebody asks. */
public final class Revisions {
    private final Predecessor predecessor;
    private final List<Plan> plans;
    private final SortedMap<String, PaperOrder> orders = new TreeMap<>();
    private final SortedMap<String, String> pdfs = new TreeMap<>();
    private final SortedMap<String, PlanRevision> compared = new TreeMap<>();

    Revisions(BuildRun run, SortedMap<DocumentOrder, DocumentResult> papers) {
        this.predecessor = run.predecessor();
        this.plans = run.state().inputs().plans();
        run.state().papers().forEach(order -> orders.put(order.path(), order));
        papers.forEach((order, result) -> result.files().stream()
                .filter(file -> file.path().endsWith(".pdf"))
                .map(Manifest.Entry::sha256)
                .forEach(pdf -> pdfs.put(order.path(), pdf)));
    }

    /**
     * The revisions of all plans that have one, by short name, in a language; a plan that is not published in it is
     * told of in its base language.
     */
    public List<PlanRevision> in(String language) {
        SortedMap<String, PlanRevision> revisions = new TreeMap<>();
        for (Plan plan : plans) {
            SortedSet<String> languages = new TreeSet<>(plan.identity().languages());
            String told = languages.contains(language)
                    ? language
                    : plan.identity().languages().getFirst();
            revisions.computeIfAbsent(plan.slug(), slug -> revision(slug, told));
        }
        return revisions.values().stream()
                .filter(revision -> !revision.papers().isEmpty())
                .toList();
    }

    private synchronized PlanRevision revision(String plan, String language) {
        return compared.computeIfAbsent(plan + " " + language, key -> {
            try {
                return compare(plan, language);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private PlanRevision compare(String plan, String language) throws IOException {
        SortedSet<String> paths = new TreeSet<>(orders.keySet());
        paths.addAll(predecessor.papers().keySet());
        paths.removeIf(path -> !path.startsWith(plan + "/") || !path.endsWith("-" + language));
        List<PaperRevision> papers = new ArrayList<>();
        List<FigureBook> before = new ArrayList<>();
        List<FigureBook> after = new ArrayList<>();
        for (String path : paths) {
            Optional<ComposedPaper> old = predecessor.paper(path);
            Optional<ComposedPaper> now =
                    pdfs.containsKey(path) ? predecessor.composed().find(pdfs.get(path)) : Optional.empty();
            PaperRevision paper = compare(path, old, now);
            papers.add(paper);
            if (paper.state() == PaperRevision.State.CHANGED) {
                old.map(ComposedPaper::figures).ifPresent(before::add);
                now.map(ComposedPaper::figures).ifPresent(after::add);
            }
        }
        return new PlanRevision(plan, papers, PlanRevision.all(before), PlanRevision.all(after));
    }

    private PaperRevision compare(String path, Optional<ComposedPaper> before, Optional<ComposedPaper> after) {
        if (!predecessor.papers().containsKey(path)) {
            return PaperRevision.of(path, PaperRevision.State.NEW);
        }
        if (!pdfs.containsKey(path)) {
            return PaperRevision.of(path, PaperRevision.State.NOT_MADE);
        }
        return before.isEmpty() || after.isEmpty()
                ? PaperRevision.of(path, PaperRevision.State.UNKNOWN)
                : PaperRevision.of(path, before.get().document(), after.get().document());
    }
}
