package org.oplan.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.oplan.edition.Terms;
import org.oplan.finding.Finding;
import org.springframework.batch.core.job.JobInstance;

/** The documents of a run: the papers of its plans, then the reports about them, and what came of each. */
final class RunDocuments {
    private final BuildRun run;
    private final Drafts drafts;
    private final DocumentMaker maker;
    private final DocumentResults results;

    RunDocuments(BuildRun run, DocumentResults results) {
        this.run = run;
        this.drafts = new Drafts(run);
        this.maker = new DocumentMaker(run);
        this.results = results;
    }

    /**
     * What a job has made so far.
     *
     * @param job the job
     * @param staging the folder that its documents wait in
     */
    record Progressed(JobInstance job, Path staging) {}

    /** The papers to make, by path: all that nothing blocks, in one language and in two. */
    SortedMap<String, DocumentOrder> papers() {
        SortedMap<String, DocumentOrder> orders = new TreeMap<>();
        for (DocumentOrder order : ordered()) {
            if (drafts.blocking(order).isEmpty()) {
                orders.put(order.path(), order);
            }
        }
        return orders;
    }

    private List<DocumentOrder> ordered() {
        List<DocumentOrder> orders = new ArrayList<>(run.state().papers());
        orders.addAll(run.state().bilingualPapers());
        return orders;
    }

    /** The reports to make, by path: each in every language that a plan is published in, and in that of the run. */
    SortedMap<String, ReportOrder> reports() {
        SortedSet<String> languages = new TreeSet<>();
        run.state()
                .inputs()
                .plans()
                .forEach(plan -> languages.addAll(plan.identity().languages()));
        languages.add(run.language());
        languages.retainAll(Terms.languages(run.templates().folder()));
        SortedMap<String, ReportOrder> orders = new TreeMap<>();
        List<RunReport> reports = run.stages().reports().stream()
                .filter(report -> run.predecessor().exists() || !report.needsPredecessor())
                .toList();
        for (RunReport report : reports) {
            for (String language : languages) {
                ReportOrder order = new ReportOrder(report, language);
                orders.put(order.path(), order);
            }
        }
        return orders;
    }

    /** How many documents there are to make. */
    int count() {
        return papers().size() + reports().size();
    }

    /** How many of them are finished. */
    int finished(Progressed job) throws IOException {
        List<DocumentOrder> orders = new ArrayList<>(papers().values());
        orders.addAll(reports().values());
        int count = 0;
        for (DocumentOrder order : orders) {
            count += made(job, order).isPresent() ? 1 : 0;
        }
        return count;
    }

    /** Makes a paper. */
    DocumentResult make(DocumentOrder order, Path staging) throws IOException {
        return compared(maker.make(order, drafts.of(order), staging));
    }

    /** Makes a report. */
    DocumentResult make(ReportOrder order, RunFacts facts, Path staging) throws IOException {
        return compared(maker.make(order, drafts.report(order, facts), staging));
    }

    /** The result bears the name of what the run is compared with, even if there is nothing to compare. */
    private DocumentResult compared(DocumentResult result) {
        String before = run.predecessor().name();
        return result.changes().before().equals(before) ? result : result.with(DocumentResult.Changes.none(before));
    }

    /** What an execution has made; something else may have been published between two executions. */
    private Optional<DocumentResult> made(Progressed job, DocumentOrder order) throws IOException {
        return results.find(job.job(), order, job.staging())
                .filter(result ->
                        result.changes().before().equals(run.predecessor().name()));
    }

    /** What came of the papers; one that has been lost or damaged in staging since is made again. */
    SortedMap<DocumentOrder, DocumentResult> paperResults(Progressed job) throws IOException {
        SortedMap<DocumentOrder, DocumentResult> all = new TreeMap<>();
        for (DocumentOrder order : ordered()) {
            List<Finding> blocking = drafts.blocking(order);
            if (!blocking.isEmpty()) {
                all.put(order, DocumentResult.blocked(blocking));
                continue;
            }
            Optional<DocumentResult> made = made(job, order);
            all.put(order, made.isPresent() ? made.get() : make(order, job.staging()));
        }
        return all;
    }

    /** What came of the reports, given what came of the papers. */
    SortedMap<DocumentOrder, DocumentResult> reportResults(
            Progressed job, SortedMap<DocumentOrder, DocumentResult> papers) throws IOException {
        SortedMap<DocumentOrder, DocumentResult> all = new TreeMap<>();
        RunFacts facts = facts(papers);
        for (ReportOrder order : reports().values()) {
            Optional<DocumentResult> made = made(job, order);
            all.put(order, made.isPresent() ? made.get() : make(order, facts, job.staging()));
        }
        return all;
    }

    /** What reports tell of. */
    RunFacts facts(Progressed job) {
        try {
            return facts(paperResults(job));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunFacts facts(SortedMap<DocumentOrder, DocumentResult> papers) {
        RunState state = run.state();
        List<Finding> findings = new ArrayList<>(state.findings());
        SortedSet<String> made = new TreeSet<>();
        SortedMap<String, List<Finding>> blocked = new TreeMap<>();
        papers.forEach((order, result) -> {
            findings.addAll(result.findings());
            if (result.files().isEmpty()) {
                blocked.put(order.path(), result.findings());
            } else {
                made.add(order.path());
            }
        });
        return new RunFacts(state.files(), state.inputs().plans(), findings, made, blocked, new Revisions(run, papers));
    }
}
